using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>What the cells said before the latest changes: a ring, so that remembering costs no memory.</summary>
internal sealed class ChangeLog(int capacity)
{
    private readonly Entry[] _entries = new Entry[capacity];
    private long _group;
    private long _oldestWhole;
    private int _end;
    private int _count;

    /// <summary>Begins a group of changes that are undone together.</summary>
    public void Begin() => _group++;

    public void Add(in CellChange before) => Add(before.Unit, before.Indicator, before.Period, before.State, before.Steps);

    public void Add(int unit, int indicator, int period, CellState state, long steps)
    {
        if ((uint)_end >= (uint)_entries.Length)
        {
            return;
        }

        ref var entry = ref _entries[_end];
        if (_count == _entries.Length)
        {
            // What is overwritten leaves its group incomplete, and half of a group is never undone.
            _oldestWhole = Math.Max(_oldestWhole, entry.Group + 1);
        }
        else
        {
            _count++;
        }

        // One by one: see RollupSession.Plain.cs.
        (entry.Unit, entry.Indicator, entry.Period, entry.State, entry.Steps, entry.Group) = (unit, indicator, period, state, steps, _group);
        _end = _end + 1 == _entries.Length ? 0 : _end + 1;
    }

    /// <summary>The group to undo next, or null when none is known in full.</summary>
    public long? LastGroup() => _count > 0 && Last.Group >= _oldestWhole ? Last.Group : null;

    /// <summary>Takes the latest change of a group out of the log.</summary>
    public bool TryTake(long group, out CellChange before)
    {
        before = default;
        if (_count == 0 || Last.Group != group)
        {
            return false;
        }

        before = new CellChange(Last.Unit, Last.Indicator, Last.Period, Last.State, Last.Steps);
        _end = _end == 0 ? _entries.Length - 1 : _end - 1;
        _count--;
        return true;
    }

    private ref readonly Entry Last => ref _entries[_end == 0 ? _entries.Length - 1 : _end - 1];

    private struct Entry
    {
        public int Unit;
        public int Indicator;
        public int Period;
        public CellState State;
        public long Steps;
        public long Group;
    }
}
