using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DanVan.Domain.Rollups;

/// <summary>The arrays of a block in one place, for filling in many figures one after the other.</summary>
/// <remarks>Rows and lanes are not checked again: the caller takes them from the plan.</remarks>
internal readonly struct CellTarget(long[]? wide, int[]? narrow, ulong[] present, int offset, int width)
{
    /// <summary>Fills an empty cell; false when there is something in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFill(int row, int lane, long value)
    {
        ref var word = ref Word(row);
        var (before, bit) = (word, 1UL << lane);
        if ((before & bit) != 0)
        {
            return false;
        }

        word = before | bit;
        if (wide is not null)
        {
            Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(wide), PlaceOf(row, lane)) = value;
        }
        else
        {
            Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(narrow!), PlaceOf(row, lane)) = (int)value;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref ulong Word(int row) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(present), row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint PlaceOf(int row, int lane) => offset + ((nint)row * width) + lane;
}
