namespace DanVan.Domain.Validation.Language;

/// <summary>Stops where a rule has no linear form; never leaves <see cref="LinearForm"/>.</summary>
internal sealed class NotLinearException(string message) : Exception(message);
