namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>A field of the first sheet.</summary>
/// <param name="Name">The name of its cell in the workbook.</param>
/// <param name="Label">The words beside it.</param>
/// <param name="Hint">What to type there.</param>
/// <param name="Shown">What it shows of a head.</param>
internal sealed record FormHeadField(string Name, string Label, string Hint, Func<FormHeadContent, string?> Shown)
{
    /// <summary>Gets the choices it offers; empty where anything may be typed.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
