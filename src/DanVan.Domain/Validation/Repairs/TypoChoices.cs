using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The sets of candidates that make the most equalities true, no two of a set in one equality.</summary>
internal sealed class TypoChoices
{
    private readonly IReadOnlyList<TypoCandidate> _candidates;
    private readonly List<int>[] _touched;
    private readonly List<IReadOnlyList<TypoCandidate>> _best = [];
    private readonly int _mostSteps;
    private int _steps;
    private int _most = 1;

    public TypoChoices(IReadOnlyList<TypoCandidate> candidates, List<LinearConstraint> broken, int mostSteps)
    {
        _candidates = candidates;
        _mostSteps = mostSteps;
        _touched = [.. candidates.Select(candidate => Enumerable.Range(0, broken.Count)
            .Where(i => WrittenRecord.CoefficientOf(broken[i].Terms, candidate.Variable).Sign != 0).ToList())];
        Choose(0, 0, [], new bool[broken.Count], candidates.Sum(candidate => candidate.EqualitiesFixed));
    }

    /// <summary>Gets the best sets, in the order of their candidates; empty when there is no candidate.</summary>
    public IReadOnlyList<IReadOnlyList<TypoCandidate>> Best => _best;

    /// <summary>Gets whether the search was given up.</summary>
    public bool IsLimitReached => _steps > _mostSteps;

    // What is left can add no more than all remaining candidates together: a branch that cannot reach the best so far is cut.
    private void Choose(int next, int made, List<TypoCandidate> chosen, bool[] taken, int left)
    {
        if (++_steps > _mostSteps || made + left < _most)
        {
            return;
        }

        if (next == _candidates.Count)
        {
            if (made > _most)
            {
                _best.Clear();
                _most = made;
            }

            _best.Add([.. chosen]);
            return;
        }

        var candidate = _candidates[next];
        if (!_touched[next].Exists(equality => taken[equality]))
        {
            _touched[next].ForEach(equality => taken[equality] = true);
            chosen.Add(candidate);
            Choose(next + 1, made + candidate.EqualitiesFixed, chosen, taken, left - candidate.EqualitiesFixed);
            chosen.RemoveAt(chosen.Count - 1);
            _touched[next].ForEach(equality => taken[equality] = false);
        }

        Choose(next + 1, made, chosen, taken, left - candidate.EqualitiesFixed);
    }
}
