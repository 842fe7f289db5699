using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DanVan.Domain.Rollups;

/// <summary>Arrays whose first used element begins a cache line, so that no vector lies across two.</summary>
internal static class LineAligned
{
    private const int LineBytes = 64;

    // A smaller array is cheaper unaligned than pinned.
    private const int WorthAligning = 4_096;

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
}
