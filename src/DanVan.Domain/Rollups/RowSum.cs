using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DanVan.Domain.Rollups;

/// <summary>Adds rows of a block lane by lane, with the widest vectors there are. Whichever they are, the sums are the same.</summary>
/// <remarks>
/// Sums run over in silence, modulo 2 to the 64; the answer says whether one did on the way, and then they are computed again exactly.
/// A sum ran over when it has another sign than both its terms.
/// </remarks>
internal static partial class RowSum
{
    private const int LanesOfBlock = SeriesLayout.LanesOfBlock;

    /// <summary>Adds rows that follow one another to <paramref name="sums"/>; says whether a sum ran over.</summary>
    public static bool Add(ref long rows, int count, int width, ref long sums)
    {
        if (count == 0)
        {
            return false;
        }

        if (Vector512.IsHardwareAccelerated)
        {
            return width == LanesOfBlock ? Add64With512(ref rows, count, ref sums) : AddWith512(ref rows, count, width, ref sums);
        }

        if (Vector256.IsHardwareAccelerated)
        {
            return AddWith256(ref rows, count, width, ref sums);
        }

        return Vector128.IsHardwareAccelerated ? AddWith128(ref rows, count, width, ref sums) : AddOneByOne(ref rows, count, width, ref sums);
    }

    /// <summary>Adds rows of 32-bit values to <paramref name="sums"/>, which cannot run over as long as those rows are all there is.</summary>
    public static void Add(ref int rows, int count, int width, ref long sums)
    {
        if (count == 0)
        {
            return;
        }

        if (Vector512.IsHardwareAccelerated && width == LanesOfBlock)
        {
            Add64With512(ref rows, count, ref sums);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            AddWith256(ref rows, count, width, ref sums);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            AddWith128(ref rows, count, width, ref sums);
        }
        else
        {
            AddOneByOne(ref rows, count, width, ref sums);
        }
    }

    internal static bool AddOneByOne(ref long rows, int count, int width, ref long sums)
    {
        var over = 0L;
        for (var row = 0; row < count; row++)
        {
            ref var values = ref Unsafe.Add(ref rows, (nint)row * width);
            for (var lane = 0; lane < width; lane++)
            {
                var (value, old) = (Unsafe.Add(ref values, lane), Unsafe.Add(ref sums, lane));
                var sum = unchecked(old + value);
                over |= (old ^ sum) & (value ^ sum);
                Unsafe.Add(ref sums, lane) = sum;
            }
        }

        return over < 0;
    }

    internal static void AddOneByOne(ref int rows, int count, int width, ref long sums)
    {
        for (var row = 0; row < count; row++)
        {
            ref var values = ref Unsafe.Add(ref rows, (nint)row * width);
            for (var lane = 0; lane < width; lane++)
            {
                Unsafe.Add(ref sums, lane) += Unsafe.Add(ref values, lane);
            }
        }
    }
}
