using System.Collections.Frozen;
using DanVan.Domain.Json;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Catalog;

/// <summary>The rulebooks that come with the library, one for each built-in template.</summary>
public static class BuiltInRulebooks
{
    private static readonly Lazy<FrozenDictionary<string, Rulebook>> Rulebooks = new(() =>
        BuiltInTemplates.All.Select(template => RulebookJson.Read(CatalogResource.Read(template.Code + Suffix), template).Get()).ToFrozenDictionary(rulebook => rulebook.Template));

    private const string Suffix = ".rulebook.json";

    /// <summary>Gets every built-in rulebook, by the code of its template.</summary>
    public static IReadOnlyList<Rulebook> All => [.. Rulebooks.Value.Values.OrderBy(rulebook => rulebook.Template, StringComparer.Ordinal)];

    /// <summary>Finds the rulebook of a template by the template's code, or null when there is none.</summary>
    public static Rulebook? Find(string template) => Rulebooks.Value.GetValueOrDefault(template);

    /// <summary>Gets the rulebook of a template by the template's code ("kl-114-tw").</summary>
    /// <exception cref="KeyNotFoundException">There is no rulebook for it.</exception>
    public static Rulebook Get(string template) =>
        Find(template) ?? throw new KeyNotFoundException($"There is no built-in rulebook for the template '{template}'. Known are: {string.Join(", ", All.Select(rulebook => rulebook.Template))}.");
}
