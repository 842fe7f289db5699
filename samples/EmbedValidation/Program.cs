// An entry form of a portal, checked while it is filled in: once as IValidatableObject, once as RFC 9457 problem details.
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

Console.OutputEncoding = Encoding.UTF8;
var input = new ReceptionInput { Total = 8_934, District = 2_979, Commune = 5_964 };

var results = new List<ValidationResult>();
Validator.TryValidateObject(input, new ValidationContext(input), results, validateAllProperties: true);
foreach (var result in results)
{
    Console.WriteLine($"{string.Join(", ", result.MemberNames)}: {result.ErrorMessage}");
}

Console.WriteLine(JsonSerializer.Serialize(ReportProblem.Of(input), ProblemJson.Default.ReportProblem));

/// <summary>What a clerk types: people received in the period. Null is a field left blank, which is not zero.</summary>
internal sealed record ReceptionInput : IValidatableObject
{
    [Range(0, long.MaxValue)]
    public long? Total { get; init; }

    [Range(0, long.MaxValue)]
    public long? District { get; init; }

    [Range(0, long.MaxValue)]
    public long? Commune { get; init; }

    public CheckedReport Check()
    {
        var form = new FilledForm(ReceptionForm.Template, new ReportHeader());
        foreach (var (code, count) in new[] { ("total", Total), ("total.district", District), ("total.commune", Commune) })
        {
            if (count is { } stated)
            {
                form.Set(IndicatorCode.Parse(code), Figure.Count(stated));
            }
        }

        return ReportChecker.Check(form.ToReport(), ReceptionForm.Template, ReceptionForm.Rulebook);
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from finding in Check().Findings
        where finding is { Verdict: Verdict.Impossible, Severity: Severity.Error }
        select new ValidationResult(FindingText.For(finding, CultureInfo.GetCultureInfo("vi-VN")), ReceptionForm.MembersOf(finding));
}

/// <summary>The form, its one rule, and which member holds which indicator.</summary>
internal static class ReceptionForm
{
    private static readonly Dictionary<string, string> s_members = new()
    {
        ["total"] = nameof(ReceptionInput.Total),
        ["total.district"] = nameof(ReceptionInput.District),
        ["total.commune"] = nameof(ReceptionInput.Commune),
    };

    public static ReportTemplate Template { get; } = new()
    {
        Code = "receptions",
        Version = "1",
        Name = new LocalizedText { Vi = "Tiếp công dân", En = "Receptions" },
        Indicators = [Count("total", "Tổng số lượt tiếp", "All receptions"), Count("total.district", "Cấp huyện", "District"), Count("total.commune", "Cấp xã", "Commune")],
    };

    public static Rulebook Rulebook { get; } = new()
    {
        Code = "receptions",
        Template = "receptions",
        Rules =
        [
            new Rule
            {
                Id = "total-by-level",
                Code = "R-SUM-02",
                Kind = CheckKind.Sum,
                Statement = new LocalizedText { Vi = "Tổng số lượt tiếp là tổng của cấp huyện và cấp xã", En = "All receptions are those of the district and its communes" },
                Subject = IndicatorCode.Parse("total"),
                Parts = [IndicatorCode.Parse("total.district"), IndicatorCode.Parse("total.commune")],
            },
        ],
    };

    /// <summary>The members that hold the figures of a finding, the one it is about first.</summary>
    public static IReadOnlyList<string> MembersOf(Finding finding) =>
    [
        .. ((StatedFigure?[])[finding.Stated, .. finding.Operands, finding.Numerator, finding.Denominator])
            .Where(figure => figure?.Indicator is not null)
            .Select(figure => s_members[figure!.Indicator!.Value.ToString()])
            .Distinct(),
    ];

    private static Indicator Count(string code, string vi, string en) =>
        new() { Code = IndicatorCode.Parse(code), Kind = IndicatorKind.Count, Name = new LocalizedText { Vi = vi, En = en } };
}

/// <summary>Problem details (RFC 9457, media type application/problem+json), with the extension members "errors", as ASP.NET has it, and "findings".</summary>
internal sealed record ReportProblem(
    string Type, string Title, int Status, string Detail, IReadOnlyDictionary<string, IReadOnlyList<string>> Errors, IReadOnlyList<ReportProblem.Entry> Findings)
{
    /// <summary>The problem of a report that cannot be accepted; null when there is none.</summary>
    public static ReportProblem? Of(ReceptionInput input)
    {
        var vietnamese = CultureInfo.GetCultureInfo("vi-VN");
        var result = input.Check();
        var entries = result.Findings
            .Select(finding => new Entry(finding.Code, Lower(finding.Severity), Lower(finding.Verdict), finding.Reason, ReceptionForm.MembersOf(finding), FindingText.For(finding, vietnamese)))
            .ToList();
        var errors = from entry in entries
                     where entry is { Severity: "error", Verdict: "impossible" }
                     from member in entry.Members.DefaultIfEmpty("")
                     group entry.Text by member;
        return result.IsAcceptable ? null : new ReportProblem(
            "https://example.org/problems/report-cannot-be-true",
            "Báo cáo có số liệu không thể đúng",
            422,
            $"{entries.Count(entry => entry.Severity == "error")} lỗi, {entries.Count(entry => entry.Severity != "error")} điểm cần xem lại.",
            errors.ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group]),
            entries);
    }

    private static string Lower(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>One finding.</summary>
    internal sealed record Entry(string Code, string Severity, string Verdict, string Reason, IReadOnlyList<string> Members, string Text);
}

[JsonSerializable(typeof(ReportProblem))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
internal sealed partial class ProblemJsonDefaults : JsonSerializerContext;

/// <summary>Writes Vietnamese letters as they are.</summary>
internal static class ProblemJson
{
    public static ProblemJsonDefaults Default { get; } =
        new(new JsonSerializerOptions(ProblemJsonDefaults.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
