namespace DanVan.Domain.Documents.Reading;

/// <summary>A reference to a note.</summary>
/// <param name="Part">Footnote or endnote.</param>
/// <param name="Id">Its id in that part.</param>
internal readonly record struct WordNote(DocumentPart Part, int Id);
