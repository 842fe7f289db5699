using System.Globalization;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Writing.Office;
using DanVan.Domain.Validation;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DanVan.Domain.Documents.Writing;

/// <summary>Writes the findings of a report into a copy of its Word document, as comments at the figures they are about.</summary>
/// <remarks>
/// Nothing else of the document changes: runs are split where a comment begins or ends and keep their formatting, comments
/// that were there stay, and every part that holds no comment is the same byte for byte. Word keeps no comments in notes and
/// text boxes; theirs stand at the reference of the note and at the anchor of the box.
/// </remarks>
public static class WordAnnotator
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string CommentsRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

    /// <summary>Writes the copy; the same input gives the same bytes.</summary>
    /// <param name="original">The Word document.</param>
    /// <param name="text">The text that was read from it, in which the sources of the findings count.</param>
    /// <param name="findings">The findings to write: one comment each, in this order.</param>
    /// <param name="culture">Vietnamese for any Vietnamese culture, English otherwise.</param>
    /// <exception cref="ArgumentException">The text was not read from a Word document.</exception>
    public static byte[] Annotate(ReadOnlyMemory<byte> original, DocumentText text, IReadOnlyList<Finding> findings, CultureInfo culture)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(findings);
        Guard.Against.Null(culture);
        if (text.Kind != DocumentKind.Word)
        {
            throw new ArgumentException("The text was not read from a Word document (.docx).", nameof(text));
        }

        using var document = OfficePackage.OpenWord(original, mendsAddresses: true);
        var main = document.MainDocumentPart!;
        var comments = main.WordprocessingCommentsPart?.Comments ?? new Comments();
        var next = FirstFreeId(main, comments);
        var places = new CommentPlaces(document, text);
        foreach (var finding in findings)
        {
            var home = FindingNote.HomeOf(finding);
            comments.AppendChild(CommentOf(next, FindingNote.Of(finding, home, text, culture)));
            places.Add(next, home);
            next++;
        }

        places.Put();
        return Copy(original, main, comments, places);
    }

    private static byte[] Copy(ReadOnlyMemory<byte> original, MainDocumentPart main, Comments comments, CommentPlaces places)
    {
        using var parts = new PackageParts(original);
        if (!places.IsEmpty)
        {
            var name = main.Uri.OriginalString.TrimStart('/');
            parts.Write(name, main.Document.Save);
            var commentsName = main.WordprocessingCommentsPart?.Uri.OriginalString;
            if (commentsName is null)
            {
                commentsName = parts.FreeName(name[..(name.LastIndexOf('/') + 1)] + "comments", ".xml");
                parts.AddType(commentsName, CommentsType);
                parts.AddRelation(name, commentsName, CommentsRelation);
            }

            parts.Write(commentsName, comments.Save);
        }

        return parts.ToArray();
    }

    private static int FirstFreeId(MainDocumentPart main, Comments comments)
    {
        var ids = comments.Elements<Comment>().Select(comment => comment.Id?.Value)
            .Concat(main.Document.Descendants<CommentReference>().Select(reference => reference.Id?.Value));
        return 1 + ids.Select(id => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).DefaultIfEmpty(-1).Max();
    }

    private static Comment CommentOf(int id, FindingNote note)
    {
        var comment = new Comment { Id = id.ToString(CultureInfo.InvariantCulture), Author = FindingNote.Author, Initials = "DV" };
        comment.AppendChild(new Paragraph(new Run(new RunProperties(new Bold()), TextOf(note.Title))));
        foreach (var line in note.Lines)
        {
            comment.AppendChild(new Paragraph(new Run(TextOf(line))));
        }

        return comment;
    }

    private static Text TextOf(string words) => new(words) { Space = SpaceProcessingModeValues.Preserve };
}
