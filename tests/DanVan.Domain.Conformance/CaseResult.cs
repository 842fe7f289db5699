namespace DanVan.Domain.Conformance;

/// <summary>What became of one case.</summary>
internal abstract record CaseResult
{
    private CaseResult()
    {
    }

    /// <summary>The library gave what the case expects.</summary>
    public static CaseResult Pass { get; } = new Passed();

    /// <summary>Compares what a case expects with what the library gave, both as text.</summary>
    public static CaseResult Compare(string expected, string got) => expected == got ? Pass : new Failed(expected, got);

    public sealed record Passed : CaseResult;

    public sealed record Failed(string Expected, string Got) : CaseResult;

    public sealed record Skipped(string Reason) : CaseResult;
}
