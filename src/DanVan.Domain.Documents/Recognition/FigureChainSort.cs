namespace DanVan.Domain.Documents.Recognition;

/// <summary>What joined numbers are.</summary>
internal enum FigureChainSort
{
    /// <summary>One number by itself.</summary>
    Single,

    /// <summary>A count of a whole: "26/26".</summary>
    Pair,

    /// <summary>Two bounds: "10-15".</summary>
    Range,

    /// <summary>A date, a time, a period, a symbol, a standard, a telephone number.</summary>
    Name,

    /// <summary>More slashes than a pair has.</summary>
    Slashes,
}
