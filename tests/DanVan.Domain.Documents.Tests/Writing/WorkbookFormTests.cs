using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Documents.Tests.Writing;

public class WorkbookFormTests
{
    public static TheoryData<string> Codes => [.. BuiltInTemplates.All.Select(template => template.Code)];

    public class Fill
    {
        [Theory]
        [MemberData(nameof(Codes), MemberType = typeof(WorkbookFormTests))]
        public void Reads_back_to_the_same_report(string code)
        {
            var template = BuiltInTemplates.Get(code);

            Prop.ForAll<int>(seed =>
            {
                var report = new RandomReport(template, seed).Make();
                var filled = WorkbookForm.Fill(template, report);

                var read = WorkbookForm.Read(filled.Content, [template]);

                Assert.Empty(filled.LeftOut);
                var difference = WhatAReportSays.FirstDifference(report, read);
                Assert.True(difference.Length == 0, difference);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
        }
    }
}
