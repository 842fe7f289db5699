namespace DanVan.Domain.Validation.Rules;

/// <summary>Gathers what a change does to the findings that a reader sees.</summary>
internal sealed class SessionChanges
{
    private List<Finding>? _appeared;
    private List<FindingChange>? _changed;
    private List<Finding>? _vanished;

    /// <summary>Adds what became of the findings of one rule at one place.</summary>
    public void Compare(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        if (before.Count > 0 || after.Count > 0)
        {
            FindingSameness.Compare(before, after, _appeared ??= [], _changed ??= [], _vanished ??= []);
        }
    }

    /// <summary>Adds what became of the one finding of a formula.</summary>
    /// <returns>The finding to keep: the one before where both say the same.</returns>
    public Finding? Compare(Finding? before, Finding? after)
    {
        if (before is null)
        {
            (_appeared ??= []).Add(after!);
        }
        else if (after is null)
        {
            (_vanished ??= []).Add(before);
        }
        else if (FindingSameness.AreSame(before, after))
        {
            return before;
        }
        else
        {
            (_changed ??= []).Add(new FindingChange { Before = before, After = after });
        }

        return after;
    }

    public FindingChanges ToResult() => (_appeared?.Count ?? 0) + (_changed?.Count ?? 0) + (_vanished?.Count ?? 0) == 0
        ? FindingChanges.None
        : new FindingChanges { Appeared = _appeared ?? NoFindings, Changed = _changed ?? NoChanges, Vanished = _vanished ?? NoFindings };

    private static IReadOnlyList<Finding> NoFindings => [];

    private static IReadOnlyList<FindingChange> NoChanges => [];
}
