using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>Reads what forms print under a column. Each character is looked at once.</summary>
internal sealed partial class PrintedFormulaReader
{
    private const int LongestText = 2_000;
    private const int MostTerms = 1_000;
    private const int DeepestParentheses = 50;

    private readonly string _text;
    private readonly string _column;
    private readonly List<PrintedIdentity> _identities = [];
    private PrintedToken _token;
    private int _at;
    private int _depth;

    private PrintedFormulaReader(string column, string text)
    {
        _column = column;
        _text = text;
    }

    /// <summary>Reads the identities of a column, or says what is wrong.</summary>
    public static List<PrintedIdentity>? Read(string column, string text, out RuleProblem? problem)
    {
        problem = null;
        var reader = new PrintedFormulaReader(column, text);
        try
        {
            if (!IsColumnNumber(column))
            {
                throw new RuleSyntaxException(RuleProblemKind.Syntax, default, $"Found the column '{RuleLexer.Shown(column)}', expected a number such as 9, 43.1 or 1a, or a letter.");
            }

            if (text.Length > LongestText)
            {
                throw new RuleSyntaxException(RuleProblemKind.TooLarge, new RuleSpan(LongestText, 0), $"Found a formula of {text.Length} characters, expected at most {LongestText}.");
            }

            reader.Advance();
            reader.Formulas();
            return reader._identities;
        }
        catch (RuleSyntaxException stopped)
        {
            problem = RuleProblem.Of(stopped.Kind, text, stopped.Span, stopped.Message);
            return null;
        }
    }

    /// <summary>9, 43.1, 1a, A1 or A: at most one letter, before or after the number.</summary>
    private static bool IsColumnNumber(string column)
    {
        if (column.Length is 0 or > 20)
        {
            return false;
        }

        var number = char.IsAsciiLetter(column[0]) ? column[1..] : char.IsAsciiLetter(column[^1]) ? column[..^1] : column;
        return number.Length == 0 || Array.TrueForAll(number.Split('.'), part => part.Length is > 0 and <= 6 && !part.AsSpan().ContainsAnyExceptInRange('0', '9'));
    }

    private RuleSyntaxException Expected(string what) => new(
        RuleProblemKind.Syntax,
        _token.Span,
        $"Found {(_token.Kind == PrintedTokenKind.End ? "the end of the formula" : $"'{RuleLexer.Shown(_text.AsSpan(_token.Span.Start, _token.Span.Length))}'")}, expected {what}.");

    private void Formulas()
    {
        while (_token.Kind != PrintedTokenKind.End)
        {
            if (_token.Kind == PrintedTokenKind.Separator)
            {
                Advance();
                continue;
            }

            Formula();
            if (_token.Kind is not (PrintedTokenKind.Separator or PrintedTokenKind.End or PrintedTokenKind.OfWhich))
            {
                throw Expected("'+', '-', '=', or the end of the formula");
            }
        }
    }

    private void Formula()
    {
        List<PrintedTerm> own = [new PrintedTerm(false, _column)];
        if (_token.Kind == PrintedTokenKind.OfWhich)
        {
            OfWhich(own);
            return;
        }

        var start = _token.Span;
        List<(Relation? Relation, List<PrintedTerm> Terms, RuleSpan Span)> sides = [];
        if (_token.Kind == PrintedTokenKind.Relation)
        {
            sides.Add((null, own, start));
        }
        else
        {
            sides.Add((null, Sum(), start));
        }

        while (_token.Kind == PrintedTokenKind.Relation)
        {
            var relation = _token.Relation;
            Advance();
            var span = _token.Span;
            sides.Add((relation, Sum(), span));
        }

        Keep(sides, own);
        var isInParentheses = _token.Kind == PrintedTokenKind.Open;
        if (isInParentheses)
        {
            Advance();
            if (_token.Kind != PrintedTokenKind.OfWhich)
            {
                throw Expected("'trong đó' in the parentheses after a formula");
            }
        }

        if (_token.Kind == PrintedTokenKind.OfWhich)
        {
            OfWhich(sides[0].Terms);
            if (isInParentheses)
            {
                Close();
            }
        }
    }

    /// <summary>"1=2+3, trong đó 4": column 4 is some of column 1.</summary>
    private void OfWhich(List<PrintedTerm> whole)
    {
        Advance();
        var span = _token.Span;
        var part = Sum();
        Add(part, Relation.LessOrEqual, whole, span);
    }

    private void Keep(List<(Relation? Relation, List<PrintedTerm> Terms, RuleSpan Span)> sides, List<PrintedTerm> own)
    {
        if (sides.Count == 1)
        {
            if (sides[0].Terms.Count > 1 || sides[0].Terms[0].IsSubtracted)
            {
                Add(own, Relation.Equal, sides[0].Terms, sides[0].Span);
            }
            else if (sides[0].Terms[0].Column != _column)
            {
                throw WrongColumn(sides[0].Terms[0], sides[0].Span);
            }

            return;
        }

        if (sides.Exists(side => side.Relation is not (null or Relation.Equal)))
        {
            for (var i = 1; i < sides.Count; i++)
            {
                Add(sides[i - 1].Terms, sides[i].Relation!.Value, sides[i].Terms, sides[i].Span);
            }

            return;
        }

        // Every side equals the column; forms print the column first, some last.
        var first = sides.FindIndex(side => side.Terms.SequenceEqual(own));
        if (first < 0)
        {
            throw sides[0].Terms.Count == 1
                ? WrongColumn(sides[0].Terms[0], sides[0].Span)
                : new RuleSyntaxException(RuleProblemKind.Syntax, sides[0].Span, $"Found equal sums none of which is column {_column}, expected '{_column}=' before them.");
        }

        foreach (var side in sides.Where((_, i) => i != first))
        {
            Add(own, Relation.Equal, side.Terms, side.Span);
        }
    }

    private RuleSyntaxException WrongColumn(PrintedTerm found, RuleSpan span) =>
        new(RuleProblemKind.Syntax, span, $"Found column {found.Column} under column {_column}, expected '{_column}' or a formula for it.");

    private void Add(List<PrintedTerm> left, Relation relation, List<PrintedTerm> right, RuleSpan span)
    {
        if (left.Exists(term => right.Exists(other => other.Column == term.Column)))
        {
            var column = left.Find(term => right.Exists(other => other.Column == term.Column)).Column;
            throw new RuleSyntaxException(RuleProblemKind.Cycle, span, $"Found column {column} on both sides, expected other columns: a column says nothing about itself.");
        }

        _identities.Add(new PrintedIdentity { Left = left, Relation = relation, Right = right });
    }
}
