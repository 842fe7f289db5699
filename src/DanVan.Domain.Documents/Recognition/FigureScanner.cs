using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the figures of a text: the numbers that state a quantity, and not years, dates, symbols, labels or names.</summary>
public static class FigureScanner
{
    /// <summary>Finds the figures of a text, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The part it plays; only paragraphs, headings and data cells state figures.</param>
    /// <param name="excluded">Ranges of the clean text, such as citations, whose numbers are no figures; start inclusive, end exclusive.</param>
    public static IReadOnlyList<FoundFigure> Scan(MappedText text, TextRole role, IReadOnlyList<(int Start, int End)> excluded) =>
        Scan(text, role, excluded, out _);

    /// <summary>Finds the figures of a text, and the numbers that stand where a figure would and cannot be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The part it plays; only paragraphs, headings and data cells state figures.</param>
    /// <param name="excluded">Ranges of the clean text, such as citations, whose numbers are no figures; start inclusive, end exclusive.</param>
    /// <param name="unread">The numbers that cannot be read, in the order of the text.</param>
    public static IReadOnlyList<FoundFigure> Scan(
        MappedText text, TextRole role, IReadOnlyList<(int Start, int End)> excluded, out IReadOnlyList<UnreadNumber> unread)
    {
        var pass = Run(text, null, role, excluded);
        unread = pass?.Unread ?? [];
        return pass?.Found ?? [];
    }

    /// <summary>Finds the same figures, and among them the counts that are badly written and can mean one number only; those are unread too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The text cut already.</param>
    /// <param name="role">The part it plays.</param>
    /// <param name="excluded">Ranges whose numbers are no figures.</param>
    /// <param name="labelled">Whether a year in the first column labels its row; false where that column counts something.</param>
    /// <param name="unread">The numbers that cannot be read.</param>
    internal static IReadOnlyList<FoundFigure> ScanWithDoubtful(
        MappedText text, FigureTokens tokens, TextRole role, IReadOnlyList<(int Start, int End)> excluded, bool labelled, out IReadOnlyList<UnreadNumber> unread)
    {
        var pass = Run(text, tokens, role, excluded, labelled);
        unread = pass?.Unread ?? [];
        return pass is null ? [] : pass.Doubtful.Count == 0 ? pass.Found : [.. pass.Found.Concat(pass.Doubtful).OrderBy(found => found.Start)];
    }

    private static FigurePass? Run(MappedText text, FigureTokens? tokens, TextRole role, IReadOnlyList<(int Start, int End)> excluded, bool labelled = true)
    {
        Guard.Against.Null(text);
        Guard.Against.Null(excluded);
        if (role is not (TextRole.Paragraph or TextRole.Heading or TextRole.Cell))
        {
            return null;
        }

        var pass = new FigurePass(text, tokens ?? new FigureTokens(text.Text), role, excluded, labelled);
        pass.Run();
        return pass;
    }
}
