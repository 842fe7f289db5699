using System.Globalization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Rules;
using NodaTime;

namespace DanVan.Domain.Validation;

/// <summary>A report cites no document that is later than itself.</summary>
internal sealed class CitationOrderRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-CIT-05",
        Kind = CheckKind.Citation,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Văn bản được viện dẫn không thể ban hành sau báo cáo", En = "A cited document is not later than the report" },
        Reasons = ["not-later", "later-than-report", "no-report-date"],
        Details = ["document", "date", "reportDate"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.CitationGroups.Where(group => !group.IsReportItself).Select(Check).OfType<Finding>();

    private Finding? Check(CitationGroup group)
    {
        var said = group.Mentions.Where(mention => CitationGroup.DateOf(mention) is not null || mention.Citation.Year is not null).ToList();
        if (said.Count == 0)
        {
            return null;
        }

        if (group.ReportDate is not { } report)
        {
            return Tell(Verdict.NotChecked, "no-report-date", group, said);
        }

        var later = said.Where(mention => IsLater(mention, report)).ToList();
        return later.Count > 0 ? Tell(Verdict.Impossible, "later-than-report", group, later) : Tell(Verdict.Holds, "not-later", group, said);
    }

    private static bool IsLater(Mention mention, LocalDate report) =>
        CitationGroup.DateOf(mention) is { } date ? date > report : mention.Citation.Year > report.Year;

    private Finding Tell(Verdict verdict, string reason, CitationGroup group, List<Mention> mentions)
    {
        var details = new Dictionary<string, string>
        {
            ["document"] = group.Name,
            ["date"] = string.Join("; ", mentions.Select(DateText).Distinct()),
        };
        if (group.ReportDate is { } report)
        {
            details["reportDate"] = VietnameseDate.Format(report);
        }

        return Description.Tell(verdict, reason, null, CitationGroup.Places(mentions)) with { Details = details };
    }

    private static string DateText(Mention mention) => CitationGroup.DateOf(mention) is { } date
        ? VietnameseDate.Format(date)
        : mention.Citation.Year!.Value.ToString(CultureInfo.InvariantCulture);
}
