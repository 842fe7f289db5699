using System.Globalization;
using System.Text;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Writing;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;
using NodaTime;

// FillForm CODE out.xlsx      makes a blank form, such as: FillForm kl-114-tw form.xlsx
// FillForm filled.xlsx        reads and checks one that was filled in
// FillForm                    fills one in by itself, and checks it
Console.OutputEncoding = Encoding.UTF8;
var vietnamese = CultureInfo.GetCultureInfo("vi-VN");
if (args.Length == 2)
{
    File.WriteAllBytes(args[1], WorkbookForm.Blank(BuiltInTemplates.Get(args[0])));
    Console.WriteLine($"Đã tạo biểu mẫu trống {args[0]}: {args[1]}");
    return;
}

var content = args.Length == 1 ? File.ReadAllBytes(args[0]) : FilledIn();
var text = DocumentText.Decode(content);
var report = WorkbookForm.Read(text, BuiltInTemplates.All);
var checkedReport = ReportChecker.Check(report, BuiltInTemplates.Get(report.Template!), BuiltInRulebooks.Get(report.Template!));
foreach (var finding in checkedReport.Findings)
{
    Console.WriteLine($"{finding.Code} {text.PlaceOf(finding.Sources[0])?.Describe(vietnamese)}: {FindingText.For(finding, vietnamese)}");
}

// What a clerk would type: two communes and their total, in which 93 should be 92.
static byte[] FilledIn()
{
    var template = BuiltInTemplates.Get("tt01-2024-01-xld");
    var form = new FilledForm(template, new ReportHeader { Symbol = "12/BC-UBND", Date = new LocalDate(2025, 3, 20) }) { Unit = "xã Tân Phú" };
    (string Row, int Sum, int Before, int Received)[] rows = [("Xã Tân Phú", 50, 8, 42), ("Xã Đại Đồng", 42, 3, 39), ("Tổng", 93, 11, 81)];
    foreach (var (row, sum, before, received) in rows)
    {
        form.Set("01/XLD", row, column: 1, sum).Set("01/XLD", row, column: 2, before).Set("01/XLD", row, column: 3, received);
    }

    return WorkbookForm.Fill(template, form.ToReport()).Content;
}
