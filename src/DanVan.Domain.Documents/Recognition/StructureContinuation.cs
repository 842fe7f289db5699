namespace DanVan.Domain.Documents.Recognition;

/// <summary>Whether a line goes on with the text before it, or begins a new one.</summary>
internal static class StructureContinuation
{
    // A line that begins with a figure goes on with a long unfinished text; after a short one it may be an item.
    private const int LongText = 60;
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;
    private const int FewestBroken = 3;

    /// <summary>The width at which a document breaks its lines, or 0 where a line is a paragraph.</summary>
    /// <param name="longest">The length of its longest line of words.</param>
    /// <param name="lines">How many lines of words it has.</param>
    /// <param name="broken">How many of them begin in the middle of a sentence.</param>
    public static int WrapWidth(int longest, int lines, int broken) =>
        longest is >= NarrowestWrap and <= WidestWrap && broken >= FewestBroken && broken * 10 >= lines ? longest : 0;

    /// <summary>Whether a line ends and the next begins in the middle of a sentence.</summary>
    public static bool BreaksSentence(char last, char first) => char.IsLower(first) && (char.IsLetterOrDigit(last) || last == ',');

    /// <summary>Whether nothing in the line directly below forbids that it goes on with a text: no part begins there, and no numbering of its own.</summary>
    public static bool MayContinue(StructureTextBlock previous, string next, bool marked)
    {
        if (StructureFrame.BeginsPart(next) || StructureFrame.StandsAlone(previous.Parts[^1].Text)
            || (StructureFrame.IsAnnexTitle(next) && StructureFrame.IsSignature(previous.Parts[0].Text)))
        {
            return false;
        }

        return OutlineMarkerReader.Read(next) is not { } marker || (previous.State.AsksForMore && !marker.IsBullet && !marked);
    }

    /// <summary>Whether the line directly below goes on with a text.</summary>
    public static bool AcrossLines(StructureTextBlock block, string next, bool nextIsMarked, int wrapWidth)
    {
        var state = block.State;
        if (state.Length == 0 || next.Length == 0)
        {
            return false;
        }

        if (state.IsCapitals && StructureTextState.AllCapitals(next))
        {
            return !state.IsFinished && state.LastLength > 1;
        }

        if (block.IsMarked != nextIsMarked && block.HeadingMarks > 0)
        {
            return false;
        }

        return GoesOn(state, next, digitsGoOn: false) || (wrapWidth > 0 && WasWrapped(state, next, wrapWidth));
    }

    /// <summary>Whether a text after an empty line or a page break goes on with a text before it.</summary>
    public static bool AcrossPages(StructureTextBlock block, StructureTextBlock next)
    {
        if (block.IsMarked != next.IsMarked || next.HeadingMarks > 0 || next.IsNumbered || next.IsAside || block.IsAside || (next.State.IsCapitals && !block.State.IsCapitals))
        {
            return false;
        }

        return GoesOn(block.State, next.Text.Text, digitsGoOn: true);
    }

    /// <summary>Whether the words go on with what is not finished: in the middle of a sentence, a quotation, a bracket.</summary>
    /// <param name="state">How the text before ends.</param>
    /// <param name="next">The words.</param>
    /// <param name="digitsGoOn">Whether a figure goes on with a long text: after a page break, not on a line of its own.</param>
    public static bool GoesOn(StructureTextState state, string next, bool digitsGoOn)
    {
        if (state.IsFinished || next.Length == 0)
        {
            return false;
        }

        if (next[0] is ')' or '%' or ',' or ';' or '.' or ':' or '”' or '/')
        {
            return true;
        }

        var first = next[0] is '“' or '"' or '(' or '\'' && next.Length > 1 ? next[1] : next[0];
        if (char.IsLower(first) || state.AsksForMore)
        {
            return true;
        }

        return (char.IsAsciiDigit(first) && (state.AsksForFigure || (digitsGoOn && state.Length > LongText)))
            || (state.OpenQuotes > 0 && Closes(next, '“', '”'))
            || (state.OpenBrackets > 0 && Closes(next, '(', ')'));
    }

    // A line is broken where the next word no longer fits; a ragged edge is allowed for in the middle of a sentence only.
    private static bool WasWrapped(StructureTextState state, string next, int width)
    {
        var word = next.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : next.Length;
        var length = state.LastLength + 1 + word;
        return state.IsFinished ? length > width : length * 20 >= width * 17;
    }

    private static bool Closes(string next, char open, char close)
    {
        var at = next.AsSpan().IndexOfAny(open, close);
        return at >= 0 && next[at] == close;
    }
}
