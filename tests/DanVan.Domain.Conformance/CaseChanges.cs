using System.Text.Json;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Conformance;

/// <summary>Writes a set of changes as text that compares: "x1 = 11, x8 = 12".</summary>
internal static class CaseChanges
{
    /// <summary>The changes that a case expects, an object from names to numbers.</summary>
    public static string Expected(JsonElement changes) => Join(changes.EnumerateObject().Select(change => $"{change.Name} = {CaseNumber.Exact(change.Value)}"));

    /// <summary>The changes that were found.</summary>
    public static string Of(IEnumerable<FigureCorrection> changes, CaseSystem system) => Join(changes.Select(change => $"{system.NameOf(change.Variable)} = {change.Value}"));

    private static string Join(IEnumerable<string> changes) => string.Join(", ", changes.Order(StringComparer.Ordinal));
}
