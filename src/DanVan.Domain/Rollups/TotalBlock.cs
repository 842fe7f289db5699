using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DanVan.Domain.Rollups;

/// <summary>The computed totals of one block, one row an inner unit: what the values below come to, and how many reported.</summary>
internal sealed class TotalBlock
{
    private readonly int _offset;
    private readonly long[] _values;
    private int _countOffset;
    private int[]? _counts;
    private Dictionary<int, ulong>? _overflows;
    private int[]? _exempt;

    public TotalBlock(int rows, int width)
        : this(rows, width, LineAligned.Array<long>(rows * width))
    {
    }

    private TotalBlock(int rows, int width, (long[] Array, int Offset) values)
    {
        (Rows, Width) = (rows, width);
        (_values, _offset) = values;
    }

    /// <summary>Empty blocks of the same rows, near one another in memory.</summary>
    public static TotalBlock[] Make(int rows, int[] widths)
    {
        var values = LineAligned.Arrays<long>(Array.ConvertAll(widths, width => rows * width));
        return [.. widths.Select((width, block) => new TotalBlock(rows, width, values[block]))];
    }

    public int Rows { get; }

    public int Width { get; }

    /// <summary>Gets how many bytes the arrays take.</summary>
    public long Bytes => ((long)Rows * Width * sizeof(long)) + (((_counts?.LongLength ?? 0) + (_exempt?.LongLength ?? 0)) * sizeof(int));

    /// <summary>Gets the rows with a total that 64 bits do not hold, and their lanes.</summary>
    public IEnumerable<KeyValuePair<int, ulong>> Overflows => _overflows ?? Enumerable.Empty<KeyValuePair<int, ulong>>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref long Values(int row) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_values), (nint)_offset + ((nint)row * Width));

    /// <summary>Gets whether everybody reported everything, so that nobody needs to count.</summary>
    public bool IsFull { get; private set; } = true;

    /// <summary>The first count of a row, where not everybody reported everything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref int Counts(int row) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_counts!), (nint)_countOffset + ((nint)row * Width));

    /// <summary>How many units below were not to report; empty when there are none anywhere in the block.</summary>
    public Span<int> Exempt(int row) => _exempt is null ? [] : _exempt.AsSpan(row * Width, Width);

    /// <summary>Gets whether some total does not fit.</summary>
    public bool HasOverflows => _overflows is { Count: > 0 };

    public int ExemptAt(int row, int lane) => _exempt is null ? 0 : _exempt[(row * Width) + lane];

    public ulong OverflowOf(int row) => _overflows is not null && _overflows.TryGetValue(row, out var lanes) ? lanes : 0;

    public void SetOverflow(int row, ulong lanes)
    {
        if (lanes != 0)
        {
            (_overflows ??= [])[row] = lanes;
        }
        else
        {
            _overflows?.Remove(row);
        }
    }

    /// <summary>How many leaves a total accounts for.</summary>
    public int CountAt(UnitLayout layout, int row, int lane) => IsFull ? layout.LeavesBelow[row] : Unsafe.Add(ref Counts(row), lane);

    /// <summary>Forgets every total, and makes room for counts and for exempt units where they are needed.</summary>
    public void Begin(bool isFull, bool hasExempt)
    {
        IsFull = isFull;
        if (!isFull && _counts is null)
        {
            (_counts, _countOffset) = LineAligned.Array<int>(Rows * Width);
        }

        _overflows = null;
        _exempt = hasExempt ? _exempt ?? new int[Rows * Width] : null;
    }

    public void Clear(int row)
    {
        MemoryMarshal.CreateSpan(ref Values(row), Width).Clear();
        if (!IsFull)
        {
            MemoryMarshal.CreateSpan(ref Counts(row), Width).Clear();
        }

        Exempt(row).Clear();
    }

    /// <summary>A copy in which everybody is counted, also where there is no need to.</summary>
    public TotalBlock CopyWithCounts(UnitLayout layout)
    {
        var copy = new TotalBlock(Rows, Width);
        copy.Begin(isFull: false, hasExempt: false);
        _values.AsSpan(_offset, Rows * Width).CopyTo(copy._values.AsSpan(copy._offset));
        for (var row = 0; row < Rows; row++)
        {
            var counts = MemoryMarshal.CreateSpan(ref copy.Counts(row), Width);
            if (IsFull)
            {
                counts.Fill(layout.LeavesBelow[row]);
            }
            else
            {
                MemoryMarshal.CreateSpan(ref Counts(row), Width).CopyTo(counts);
            }
        }

        copy._overflows = _overflows is null ? null : new(_overflows);
        copy._exempt = (int[]?)_exempt?.Clone();
        return copy;
    }

    /// <summary>Counts more or fewer units that are not to report.</summary>
    public void AddExempt(int row, int lane, int change)
    {
        if (change != 0)
        {
            (_exempt ??= new int[Rows * Width])[(row * Width) + lane] += change;
        }
    }
}
