using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Takes a document apart by what stands in it: numbering, tabs and pipes or the tables of the file, punctuation; never by type size.</summary>
public static class StructureRecognizer
{
    /// <summary>Recognizes head, outline, paragraphs and tables; what cannot be placed is returned, not dropped.</summary>
    /// <exception cref="UnreadableDocumentException">The document ends inside a row of a table.</exception>
    public static DocumentStructure Recognize(DocumentText document)
    {
        Guard.Against.Null(document);
        return document.IsLines
            ? StructureWriter.Of(document.Text).Write()
            : new StructureWriter(new OfficeBlockReader(document).Read(), cutLine: 0).Write();
    }
}
