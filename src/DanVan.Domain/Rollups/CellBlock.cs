using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <summary>The cells of up to 64 series, one row a unit: values, one bit for who reported, and two more once somebody said anything but a figure.</summary>
/// <remarks>A value that is not there is kept as zero, so that adding needs no mask.</remarks>
internal sealed class CellBlock
{
    private readonly int _offset;
    private readonly long[]? _wide;
    private readonly int[]? _narrow;
    private ulong[]? _kindLow;
    private ulong[]? _kindHigh;

    public CellBlock(int rows, int width, bool isNarrow)
        : this(rows, width, isNarrow ? LineAligned.Array<int>(rows * width) : default, isNarrow ? default : LineAligned.Array<long>(rows * width))
    {
    }

    private CellBlock(int rows, int width, (int[]? Array, int Offset) narrow, (long[]? Array, int Offset) wide)
    {
        Rows = rows;
        Width = width;
        Present = new ulong[rows];
        (_narrow, _wide, _offset) = (narrow.Array, wide.Array, narrow.Array is null ? wide.Offset : narrow.Offset);
    }

    private CellBlock(CellBlock other)
        : this(other.Rows, other.Width, other._narrow is not null)
    {
        other.Present.CopyTo(Present, 0);
        _kindLow = (ulong[]?)other._kindLow?.Clone();
        _kindHigh = (ulong[]?)other._kindHigh?.Clone();
        if (_narrow is not null)
        {
            other._narrow.AsSpan(other._offset, Rows * Width).CopyTo(_narrow.AsSpan(_offset));
        }
        else
        {
            other._wide.AsSpan(other._offset, Rows * Width).CopyTo(_wide.AsSpan(_offset));
        }
    }

    /// <summary>Empty blocks of the same rows, near one another in memory.</summary>
    public static CellBlock[] Make(int rows, int[] widths, bool isNarrow)
    {
        var lengths = Array.ConvertAll(widths, width => rows * width);
        if (isNarrow)
        {
            var narrow = LineAligned.Arrays<int>(lengths);
            return [.. widths.Select((width, block) => new CellBlock(rows, width, narrow[block], default))];
        }

        var wide = LineAligned.Arrays<long>(lengths);
        return [.. widths.Select((width, block) => new CellBlock(rows, width, default, wide[block]))];
    }

    public int Rows { get; }

    public int Width { get; }

    /// <summary>Gets, by row, a bit for each lane that has a figure or a stated none.</summary>
    public ulong[] Present { get; }

    public bool IsNarrow => _narrow is not null;

    /// <summary>Gets how many bytes the arrays take.</summary>
    public long Bytes => ((long)Rows * Width * (IsNarrow ? sizeof(int) : sizeof(long)))
        + ((Present.LongLength + (_kindLow?.LongLength ?? 0) + (_kindHigh?.LongLength ?? 0)) * sizeof(ulong));

    /// <summary>Gets the memory of the values.</summary>
    public ReadOnlySpan<byte> ValueBytes => _wide is not null
        ? MemoryMarshal.AsBytes(_wide.AsSpan(_offset, Rows * Width))
        : MemoryMarshal.AsBytes(_narrow.AsSpan(_offset, Rows * Width));

    /// <summary>Gets whether somebody said anything but a figure.</summary>
    public bool HasKinds => _kindLow is not null || _kindHigh is not null;

    public CellBlock Copy() => new(this);

    /// <summary>Says whether every row has all the lanes of a mask.</summary>
    public bool IsFull(ulong lanes)
    {
        var common = lanes;
        foreach (var word in Present)
        {
            common &= word;
        }

        return common == lanes;
    }

    /// <summary>A bit for each cell that does not apply, by row, or null when there are none.</summary>
    public ulong[]? ExemptWords()
    {
        if (_kindLow is null || _kindHigh is null)
        {
            return null;
        }

        var words = new ulong[Rows];
        var any = 0UL;
        for (var row = 0; row < Rows; row++)
        {
            words[row] = _kindLow[row] & _kindHigh[row] & ~Present[row];
            any |= words[row];
        }

        return any == 0 ? null : words;
    }

    /// <summary>The first value of a row of 64-bit values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref long Wide(int row) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_wide!), (nint)_offset + ((nint)row * Width));

    /// <summary>The first value of a row of 32-bit values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref int Narrow(int row) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_narrow!), (nint)_offset + ((nint)row * Width));

    /// <summary>The value of a cell; zero where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ValueAt(int row, int lane) => _wide is not null ? Unsafe.Add(ref Wide(row), lane) : Unsafe.Add(ref Narrow(row), lane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsPresent(int row, int lane) => ((Present[row] >> lane) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetValue(int row, int lane, long value)
    {
        if (_wide is not null)
        {
            Unsafe.Add(ref Wide(row), lane) = value;
        }
        else
        {
            Unsafe.Add(ref Narrow(row), lane) = (int)value;
        }
    }

    /// <summary>Asks for the memory of a cell that is changed soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Expect(int row, int lane)
    {
        Prefetch.Line(ref Present[row]);
        if (_wide is not null)
        {
            Prefetch.Line(ref Unsafe.Add(ref Wide(row), lane));
        }
        else
        {
            Prefetch.Line(ref Unsafe.Add(ref Narrow(row), lane));
        }
    }

    /// <summary>Where to fill in figures as long as nobody says anything else.</summary>
    public CellTarget ToTarget() => new(_wide, _narrow, Present, _offset, Width);

    public CellState StateAt(int row, int lane)
    {
        var low = _kindLow is not null && ((_kindLow[row] >> lane) & 1) != 0;
        if (IsPresent(row, lane))
        {
            return low ? CellState.StatedNone : CellState.Reported;
        }

        var high = _kindHigh is not null && ((_kindHigh[row] >> lane) & 1) != 0;
        return (high, low) switch
        {
            (false, false) => CellState.Blank,
            (false, true) => CellState.Placeholder,
            (true, false) => CellState.NotCollected,
            _ => CellState.NotApplicable,
        };
    }

    public void SetState(int row, int lane, CellState state)
    {
        var (present, high, low) = state switch
        {
            CellState.Reported => (true, false, false),
            CellState.StatedNone => (true, false, true),
            CellState.Placeholder => (false, false, true),
            CellState.NotCollected => (false, true, false),
            CellState.NotApplicable => (false, true, true),
            _ => (false, false, false),
        };
        Present[row] = WithBit(Present[row], lane, present);
        SetKind(ref _kindLow, row, lane, low);
        SetKind(ref _kindHigh, row, lane, high);
    }

    private static ulong WithBit(ulong word, int lane, bool bit) => bit ? word | (1UL << lane) : word & ~(1UL << lane);

    private void SetKind(ref ulong[]? kinds, int row, int lane, bool bit)
    {
        if (bit)
        {
            kinds ??= new ulong[Rows];
        }

        if (kinds is not null)
        {
            kinds[row] = WithBit(kinds[row], lane, bit);
        }
    }
}
