namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>A comment and the stretch of a paragraph's text it stands at.</summary>
/// <param name="Id">The id of the comment.</param>
/// <param name="Start">The first character, counted from 0 in the paragraph.</param>
/// <param name="End">The character after the last.</param>
internal readonly record struct CommentRange(int Id, int Start, int End);
