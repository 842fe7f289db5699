namespace DanVan.Domain.Json;

/// <summary>A converter that can say which names it takes, for messages.</summary>
internal interface INamedValues
{
    /// <summary>The names, in the order of the enum.</summary>
    IEnumerable<string> Allowed { get; }
}
