namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>The names by which a workbook made from a form is known again.</summary>
internal static class FormNames
{
    /// <summary>The cell that holds the code of the template.</summary>
    public const string Template = "BM_Ma";

    /// <summary>The cell that holds the version of the template.</summary>
    public const string Version = "BM_PhienBan";

    /// <summary>The first cell of the record of what the cells cannot show.</summary>
    public const string Record = "BM_BanGhi";
}
