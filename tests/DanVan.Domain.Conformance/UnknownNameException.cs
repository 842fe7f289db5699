namespace DanVan.Domain.Conformance;

/// <summary>A case names something, such as a rounding or a policy, that this runner has no counterpart for; the case is skipped.</summary>
internal sealed class UnknownNameException(string message) : Exception(message);
