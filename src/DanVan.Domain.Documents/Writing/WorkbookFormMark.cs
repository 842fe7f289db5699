namespace DanVan.Domain.Documents.Writing;

/// <summary>Which form a workbook was made from.</summary>
/// <param name="Template">The code of the template ("kl-114-tw").</param>
/// <param name="Version">The version of the template.</param>
public sealed record WorkbookFormMark(string Template, string Version);
