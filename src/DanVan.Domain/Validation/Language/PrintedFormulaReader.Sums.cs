namespace DanVan.Domain.Validation.Language;

/// <content>One side of a formula: terms, parentheses, and what an ellipsis stands for.</content>
internal sealed partial class PrintedFormulaReader
{
    private List<PrintedTerm> Sum()
    {
        var terms = new List<PrintedTerm>();
        var span = _token.Span;
        Sum(terms, isSubtracted: false);
        var seen = new HashSet<string>();
        return terms.Find(term => !seen.Add(term.Column)) is { Column: not null } twice
            ? throw new RuleSyntaxException(RuleProblemKind.Syntax, span, $"Found column {twice.Column} twice in one sum, expected each column once.")
            : terms;
    }

    private void Sum(List<PrintedTerm> terms, bool isSubtracted)
    {
        if (++_depth > DeepestParentheses)
        {
            throw new RuleSyntaxException(RuleProblemKind.TooLarge, _token.Span, $"Found parentheses more than {DeepestParentheses} deep, expected fewer.");
        }

        var sign = isSubtracted;
        var start = terms.Count;
        if (_token.Kind == PrintedTokenKind.Minus)
        {
            sign = !sign;
            Advance();
        }

        Term(terms, sign, start, isSubtracted);
        while (_token.Kind is PrintedTokenKind.Plus or PrintedTokenKind.Minus or PrintedTokenKind.Dots)
        {
            if (_token.Kind != PrintedTokenKind.Dots)
            {
                sign = isSubtracted != (_token.Kind == PrintedTokenKind.Minus);
                Advance();
            }

            Term(terms, sign, start, isSubtracted);
        }

        _depth--;
    }

    private void Term(List<PrintedTerm> terms, bool isSubtracted, int start, bool isWithinSubtracted)
    {
        switch (_token.Kind)
        {
            case PrintedTokenKind.Number:
                terms.Add(new PrintedTerm(isSubtracted, _token.Number));
                Advance();
                break;
            case PrintedTokenKind.Open:
                Advance();
                Sum(terms, isSubtracted);
                Close();
                break;
            case PrintedTokenKind.Dots:
                Ellipsis(terms, isSubtracted, start, isWithinSubtracted);
                break;
            default:
                throw Expected("the number of a column");
        }

        if (terms.Count > MostTerms)
        {
            throw new RuleSyntaxException(RuleProblemKind.TooLarge, _token.Span, $"Found more than {MostTerms} columns in one sum, expected fewer.");
        }
    }

    private void Ellipsis(List<PrintedTerm> terms, bool isSubtracted, int start, bool isWithinSubtracted)
    {
        var dots = _token.Span;
        if (terms.Count == start)
        {
            throw Expected("the number of a column before the dots");
        }

        Advance();
        if (_token.Kind is PrintedTokenKind.Plus or PrintedTokenKind.Minus)
        {
            if (isSubtracted != (isWithinSubtracted != (_token.Kind == PrintedTokenKind.Minus)))
            {
                throw Expected("the same sign after the dots as before them");
            }

            Advance();
        }

        var isInParentheses = _token.Kind == PrintedTokenKind.Open;
        if (isInParentheses)
        {
            Advance();
        }

        if (_token.Kind != PrintedTokenKind.Number)
        {
            throw Expected("the number of the last column after the dots");
        }

        PrintedRange.Fill(terms, start, isSubtracted, _token.Number, dots.To(_token.Span), MostTerms);
        Advance();
        if (isInParentheses)
        {
            Close();
        }
    }

    private void Close()
    {
        if (_token.Kind != PrintedTokenKind.Close)
        {
            throw Expected("'+', '-' or ')'");
        }

        Advance();
    }
}
