using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace DanVan.Domain.Rollups;

/// <summary>Asks the processor for memory that is needed soon. Only an advice: without it everything works the same.</summary>
internal static class Prefetch
{
    /// <summary>Asks for the cache line of a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Line<T>(ref T place)
        where T : unmanaged
    {
        // An array that moves meanwhile makes the advice useless, never wrong: nothing is read through the address.
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
        }
    }
}
