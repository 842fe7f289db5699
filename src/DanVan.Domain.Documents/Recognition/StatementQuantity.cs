using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>One number of a text that may take part in arithmetic; a pair gives two.</summary>
internal sealed class StatementQuantity
{
    private readonly StatedFigure _figure = null!;
    private readonly bool _isExact;
    private string? _unit;
    private string? _noun;
    private string? _leadWords;
    private string? _closeWords;
    private string? _tailWords;
    private string? _followingWords;

    /// <summary>Gets the text it stands in.</summary>
    public required ClauseText Text { get; init; }

    /// <summary>Gets its place among the quantities of the text, counted from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Gets the figure; for one number of a pair, that number alone.</summary>
    public required StatedFigure Figure
    {
        get => _figure;
        init
        {
            _figure = value;
            (Number, IsPercent, _isExact) = value.Value is { } number ? (number.ScaledValue, number.IsPercent, number.Qualifier == Qualifier.Exact) : default;
        }
    }

    /// <summary>Gets the first token, qualifier included; inclusive.</summary>
    public required int First { get; init; }

    /// <summary>Gets the token after the unit; exclusive.</summary>
    public required int End { get; init; }

    /// <summary>Gets the sentence of the text, counted from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>Gets the part of the text between semicolons or sentence ends, counted from 0.</summary>
    public required int Segment { get; init; }

    /// <summary>Gets the token of the innermost open parenthesis around it, or -1.</summary>
    public required int Parenthesis { get; init; }

    /// <summary>Gets whether it is the second number of a pair.</summary>
    public bool IsBase { get; init; }

    /// <summary>Gets the second number of the pair whose first this is, or null.</summary>
    public StatementQuantity? Base { get; init; }

    /// <summary>Gets whether it is one end of a range.</summary>
    public bool InRange { get; init; }

    /// <summary>Gets the words that lead to it: after the previous number, and after the words that belong to that one.</summary>
    public ClauseRange Lead { get; set; }

    /// <summary>Gets the words that follow it up to the next mark or number.</summary>
    public ClauseRange Tail { get; set; }

    /// <summary>Gets whether it says by how much something rose or fell.</summary>
    public bool IsChange { get; set; }

    /// <summary>Gets whether something rose or fell to it or from it.</summary>
    public bool IsLevel { get; set; }

    public Figure Value => Figure.Value!.Value;

    /// <summary>Gets the value with the scale applied.</summary>
    public Fraction Number { get; private init; }

    public bool IsPercent { get; private init; }

    /// <summary>Gets whether it can be a whole or a part: an exact count, no percentage, no change or level, no bound.</summary>
    public bool IsCount => !IsPercent && !IsChange && !IsLevel && !InRange && _isExact;

    /// <summary>Gets the unit, comparable; "" for none.</summary>
    public string Unit => _unit ??= Value.Unit is { } unit ? UnitLexicon.Fold(unit) : "";

    /// <summary>Gets the noun behind the unit, comparable, with a space at its end; "" for none.</summary>
    public string Noun => _noun ??= Figure.Noun is { } noun ? UnitLexicon.Fold(noun) + " " : "";

    /// <summary>Gets the words of the lead, each between spaces.</summary>
    public string LeadWords => _leadWords ??= Text.Words(Lead);

    /// <summary>Gets the words of the lead behind its last mark, each between spaces.</summary>
    public string CloseWords => _closeWords ??= Text.Words(Text.Close(Lead));

    /// <summary>Gets the words of the tail, each between spaces.</summary>
    public string TailWords => _tailWords ??= Text.Words(Tail);

    /// <summary>Gets the words that follow it up to a parenthesis, a semicolon or the next number, commas passed over.</summary>
    public string FollowingWords => _followingWords ??= Text.Words(Text.Following(this));

    /// <summary>Gets the words of the tail, unless the next number follows them and may claim them.</summary>
    public string OwnTailWords => Text.Tokens.IsNumber(Tail.End) ? " " : TailWords;

    /// <summary>Gets the words before and behind it that say what is counted.</summary>
    public string Label => LeadWords + TailWords[1..];

    /// <summary>The same quantity as the first of a pair.</summary>
    public StatementQuantity WithBase(StatementQuantity second) => new()
    {
        Text = Text,
        Index = Index,
        Figure = Figure,
        First = First,
        End = End,
        Sentence = Sentence,
        Segment = Segment,
        Parenthesis = Parenthesis,
        Base = second,
        Lead = Lead,
        Tail = Tail,
    };

    public override string ToString() => Figure.Text;
}
