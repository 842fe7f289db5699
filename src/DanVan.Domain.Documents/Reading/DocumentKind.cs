namespace DanVan.Domain.Documents.Reading;


/// <summary>What kind of file a document was read from.</summary>
public enum DocumentKind
{
    /// <summary>Plain text or Markdown: its offsets count in the file itself.</summary>
    Text,

    /// <summary>A Word document (.docx, .docm, .dotx): its offsets count in the flat text made of it.</summary>
    Word,

    /// <summary>An Excel workbook (.xlsx, .xlsm, .xltx): its offsets count in the flat text made of it.</summary>
    Excel,
}
