using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DanVan.Domain.Rollups;

/// <summary>Arrays whose first used element begins a cache line, so that no vector lies across two.</summary>
internal static class LineAligned
{
    private const int LineBytes = 64;

    // A smaller array is cheaper unaligned than pinned.
    private const int WorthAligning = 4_096;

    // One array for many blocks, since the edges of each array lie in small pages; not all in one, which might be too large to be had.
    private const int MostTogether = 1 << 26;

    /// <summary>Room for several blocks, many of them in one array; each begins a cache line.</summary>
    public static (T[] Array, int Offset)[] Arrays<T>(ReadOnlySpan<int> lengths)
        where T : unmanaged
    {
        var line = LineBytes / Unsafe.SizeOf<T>();
        var rooms = new (T[] Array, int Offset)[lengths.Length];
        for (int first = 0, end = 0; first < lengths.Length; first = end)
        {
            var sum = 0L;
            for (end = first; end < lengths.Length && (end == first || sum + lengths[end] <= MostTogether); end++)
            {
                sum += InLines(lengths[end], line);
            }

            var (array, offset) = Array<T>((int)sum);
            for (var block = first; block < end; block++)
            {
                rooms[block] = (array, offset);
                offset += (int)InLines(lengths[block], line);
            }
        }

        return rooms;
    }

    public static (T[] Array, int Offset) Array<T>(int length)
        where T : unmanaged
    {
        if (length < WorthAligning)
        {
            return (new T[length], 0);
        }

        var size = Unsafe.SizeOf<T>();
        var array = GC.AllocateArray<T>(length + (LineBytes / size), pinned: true);
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(array, 0);
        LargePages.AskFor(address, (long)array.Length * size);
        return (array, (int)((LineBytes - (address % LineBytes)) % LineBytes) / size);
    }

    private static long InLines(int length, int line) => ((long)length + line - 1) / line * line;
}
