namespace DanVan.Domain.Json;

/// <summary>How large a JSON document may be before it is refused.</summary>
public sealed record JsonLimits
{
    /// <summary>Gets the limits used when the caller gives none: 16 MiB, 32 levels, 200 problems.</summary>
    public static JsonLimits Usual { get; } = new();

    /// <summary>Gets the largest size in bytes of UTF-8, inclusive.</summary>
    public int Bytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Gets how deep objects and arrays may be nested, inclusive.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>Gets how many problems are listed; one more says that there are others.</summary>
    public int Problems { get; init; } = 200;
}
