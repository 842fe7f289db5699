namespace DanVan.Domain.Numbers;

/// <summary>What few figures have: a scale word, a step declared apart from the digits.</summary>
internal sealed record FigureScale(Fraction Factor, Fraction? DeclaredStep)
{
    private static readonly FigureScale s_hundred = new(100, null);
    private static readonly FigureScale s_thousand = new(1_000, null);
    private static readonly FigureScale s_tenThousand = new(10_000, null);
    private static readonly FigureScale s_million = new(1_000_000, null);
    private static readonly FigureScale s_billion = new(1_000_000_000, null);
    private static readonly FigureScale s_trillion = new(1_000_000_000_000, null);

    /// <summary>The scale and step; null for the scale 1 and no step. Scales that have a word are kept, not built anew.</summary>
    public static FigureScale? Of(Fraction factor, Fraction? declaredStep)
    {
        if (declaredStep is not null || !factor.IsSmall || !factor.IsInteger)
        {
            return new FigureScale(factor, declaredStep);
        }

        return factor.SmallNumerator switch
        {
            1 => null,
            100 => s_hundred,
            1_000 => s_thousand,
            10_000 => s_tenThousand,
            1_000_000 => s_million,
            1_000_000_000 => s_billion,
            1_000_000_000_000 => s_trillion,
            _ => new FigureScale(factor, null),
        };
    }
}
