using System.Globalization;
using System.Text;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Writing;

/// <summary>A document that was read and checked.</summary>
internal sealed record CheckedDocument(byte[] Original, DocumentText Text, CheckedReport Report, ReportTemplate? Template)
{
    public static CultureInfo Vietnamese { get; } = CultureInfo.GetCultureInfo("vi-VN");

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    public IReadOnlyList<Finding> Findings => [.. Report.Findings];

    public static CheckedDocument Of(string text) => Of(new UTF8Encoding(false).GetBytes(text));

    public static CheckedDocument Of(byte[] original)
    {
        var text = DocumentText.Decode(original);
        var report = ReportReader.Read(text, BuiltInTemplates.All);
        var template = report.Template is { } code ? BuiltInTemplates.Get(code) : null;
        var rulebook = template is null ? null : BuiltInRulebooks.Find(template.Code);
        return new CheckedDocument(original, text, ReportChecker.Check(report, template, rulebook, BuiltInRegisters.VinhTuong), template);
    }
}
