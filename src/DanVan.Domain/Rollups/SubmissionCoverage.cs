using DanVan.Domain.Rates;
using NodaTime;

namespace DanVan.Domain.Rollups;

/// <summary>Which units were to report, which did, and which did in time, at every level.</summary>
public sealed class SubmissionCoverage
{
    private readonly UnitTree _units;
    private readonly bool[] _isExpected;
    private readonly int[] _expected;
    private readonly int[] _reported;
    private readonly int[] _onTime;
    private readonly bool[] _hasReported;

    private SubmissionCoverage(UnitTree units)
    {
        _units = units;
        (_isExpected, _hasReported) = (new bool[units.Count], new bool[units.Count]);
        (_expected, _reported, _onTime) = (new int[units.Count], new int[units.Count], new int[units.Count]);
    }

    /// <summary>Gets the submissions of units that are not there as of the day, in the order given.</summary>
    public IReadOnlyList<UnitSubmission> Unknown { get; private init; } = [];

    /// <summary>Compares who was to report with who did.</summary>
    /// <param name="units">The units as of the period.</param>
    /// <param name="expected">The codes of the units that were to report.</param>
    /// <param name="submissions">Who did, in any order; a unit that reported twice counts once, by its earlier day.</param>
    /// <param name="deadline">The last day that is on time, inclusive.</param>
    /// <exception cref="ArgumentException">A unit that is expected is not among the units.</exception>
    public static SubmissionCoverage Of(UnitTree units, IEnumerable<string> expected, IEnumerable<UnitSubmission> submissions, LocalDate deadline)
    {
        Guard.Against.Null(units);
        Guard.Against.Null(expected);
        Guard.Against.Null(submissions);
        List<UnitSubmission> unknown = [];
        var coverage = new SubmissionCoverage(units) { Unknown = unknown };
        foreach (var code in expected)
        {
            var unit = units.Find(code) ?? throw new ArgumentException($"The unit '{code}' is to report, but is not there.", nameof(expected));
            coverage._isExpected[unit] = true;
            coverage._expected[unit] = 1;
        }

        foreach (var submission in submissions)
        {
            if (submission.Unit is null || units.Find(submission.Unit) is not { } unit)
            {
                unknown.Add(submission);
                continue;
            }

            coverage._hasReported[unit] = true;
            coverage._reported[unit] = 1;
            coverage._onTime[unit] |= submission.ReceivedOn is { } day && day <= deadline ? 1 : 0;
        }

        coverage.AddUp();
        return coverage;
    }

    /// <summary>How many units were to report: the unit itself, if it was, and all below.</summary>
    public int Expected(int unit) => _expected[unit];

    /// <summary>How many units reported, those that were not to included, so that it may exceed the number expected.</summary>
    public int Reported(int unit) => _reported[unit];

    /// <summary>How many units reported on time.</summary>
    public int OnTime(int unit) => _onTime[unit];

    /// <summary>How much of what was expected came in; above 100% where units reported that were not to, null where nothing was expected.</summary>
    public Rate? Completeness(int unit) => Rate.Of(_reported[unit], _expected[unit]);

    /// <summary>How much of what was expected came in on time; null where nothing was expected.</summary>
    public Rate? Timeliness(int unit) => Rate.Of(_onTime[unit], _expected[unit]);

    /// <summary>The codes of the units that were to report and did not: the unit itself and all below, in the order of the tree.</summary>
    public IReadOnlyList<string> Missing(int unit) => CodesWhere(unit, below => _isExpected[below] && !_hasReported[below]);

    /// <summary>The codes of the units that reported and were not to.</summary>
    public IReadOnlyList<string> Unexpected(int unit) => CodesWhere(unit, below => !_isExpected[below] && _hasReported[below]);

    private List<string> CodesWhere(int unit, Func<int, bool> wanted)
    {
        var codes = new List<string>();
        var waiting = new Stack<int>([unit]);
        while (waiting.TryPop(out var next))
        {
            if (wanted(next))
            {
                codes.Add(_units.CodeOf(next));
            }

            foreach (var child in _units.ChildrenOf(next).Reverse())
            {
                waiting.Push(child);
            }
        }

        return codes;
    }

    private void AddUp()
    {
        // Leaves first, then inner units in the order of their rows: whatever is below is complete before it is added.
        foreach (var unit in _units.Layout.LeafUnits.Concat(_units.Layout.InnerUnits))
        {
            if (_units.ParentOf(unit) is { } parent)
            {
                _expected[parent] += _expected[unit];
                _reported[parent] += _reported[unit];
                _onTime[parent] += _onTime[unit];
            }
        }
    }
}
