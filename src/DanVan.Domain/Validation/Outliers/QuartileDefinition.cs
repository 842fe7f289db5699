namespace DanVan.Domain.Validation.Outliers;

/// <summary>Where a quartile lies between two values, by the numbers of Hyndman and Fan.</summary>
public enum QuartileDefinition
{
    /// <summary>At position (n + 1)p, counted from 1: what Banff, SPSS and Minitab do.</summary>
    Type6,

    /// <summary>At position (n - 1)p + 1, counted from 1: what R, NumPy and the QUARTILE.INC of spreadsheets do.</summary>
    Type7,
}
