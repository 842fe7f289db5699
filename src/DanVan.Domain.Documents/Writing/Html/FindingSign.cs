using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>How a finding is shown: a sign, a class of the style and a word, so that colour never says it alone.</summary>
/// <param name="Rank">0 for the gravest.</param>
/// <param name="Sign">One character.</param>
/// <param name="Class">The class that the style knows.</param>
internal readonly record struct FindingSign(int Rank, string Sign, string Class)
{
    public static FindingSign Error { get; } = new(0, "✗", "error");

    public static FindingSign Warning { get; } = new(1, "!", "warning");

    public static FindingSign Note { get; } = new(2, "i", "note");

    public static FindingSign Undetermined { get; } = new(3, "?", "open");

    public static FindingSign Truncated { get; } = new(4, "~", "open");

    /// <summary>Gets every sign, gravest first.</summary>
    public static IReadOnlyList<FindingSign> All { get; } = [Error, Warning, Note, Undetermined, Truncated];

    public static FindingSign Of(Finding finding) => finding switch
    {
        { Verdict: Verdict.HoldsOnlyIfTruncated } => Truncated,
        { Verdict: Verdict.Impossible, Severity: Severity.Error } => Error,
        { Verdict: Verdict.Impossible, Severity: Severity.Warning } => Warning,
        { Verdict: Verdict.Impossible } => Note,
        _ => Undetermined,
    };
}
