namespace DanVan.Domain.Rollups;

/// <summary>What the cells said before the latest changes: a ring, so that remembering costs no memory.</summary>
internal sealed class ChangeLog(int capacity)
{
    private readonly (CellChange Before, long Group)[] _entries = new (CellChange, long)[capacity];
    private long _group;
    private long _oldestWhole;
    private int _end;
    private int _count;

    /// <summary>Begins a group of changes that are undone together.</summary>
    public void Begin() => _group++;

    public void Add(in CellChange before)
    {
        if (_entries.Length == 0)
        {
            return;
        }

        if (_count == _entries.Length)
        {
            // What is overwritten leaves its group incomplete, and half of a group is never undone.
            _oldestWhole = Math.Max(_oldestWhole, _entries[_end].Group + 1);
        }

        _entries[_end] = (before, _group);
        _end = _end + 1 == _entries.Length ? 0 : _end + 1;
        _count = Math.Min(_count + 1, _entries.Length);
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

        before = Last.Before;
        _end = _end == 0 ? _entries.Length - 1 : _end - 1;
        _count--;
        return true;
    }

    private (CellChange Before, long Group) Last => _entries[_end == 0 ? _entries.Length - 1 : _end - 1];
}
