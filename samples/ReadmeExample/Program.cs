using System.Globalization;
using System.Text;
using DanVan.Domain.Documents;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

Console.OutputEncoding = Encoding.UTF8;
var content = "Toàn huyện tiếp 8.934 lượt công dân (cấp huyện tiếp 2.979 lượt; cấp xã tiếp 5.964 lượt).";
var report = ReportReader.Read(Encoding.UTF8.GetBytes(content));
var checkedReport = ReportChecker.Check(report, template: null, rulebook: null);
foreach (var finding in checkedReport.Findings)
{
    Console.WriteLine($"{finding.Code}: {FindingText.For(finding, CultureInfo.GetCultureInfo("vi-VN"))}");
}
