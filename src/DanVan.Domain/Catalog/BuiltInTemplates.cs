using System.Collections.Frozen;
using DanVan.Domain.Json;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Catalog;

/// <summary>The report templates that come with the library.</summary>
public static class BuiltInTemplates
{
    private static readonly Lazy<FrozenDictionary<string, ReportTemplate>> Templates = new(() =>
        CatalogResource.Names(Suffix).Select(name => TemplateJson.Read(CatalogResource.Read(name)).Get()).ToFrozenDictionary(template => template.Code));

    private const string Suffix = ".template.json";

    /// <summary>Gets every built-in template, by code.</summary>
    public static IReadOnlyList<ReportTemplate> All => [.. Templates.Value.Values.OrderBy(template => template.Code, StringComparer.Ordinal)];

    /// <summary>Finds a template by its code ("kl-114-tw"), or null when there is none.</summary>
    public static ReportTemplate? Find(string code) => Templates.Value.GetValueOrDefault(code);

    /// <summary>Gets a template by its code ("kl-114-tw").</summary>
    /// <exception cref="KeyNotFoundException">There is no such template.</exception>
    public static ReportTemplate Get(string code) =>
        Find(code) ?? throw new KeyNotFoundException($"'{code}' is not a built-in template. Known are: {string.Join(", ", All.Select(template => template.Code))}.");
}
