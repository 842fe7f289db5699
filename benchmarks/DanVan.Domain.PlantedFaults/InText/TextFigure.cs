namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>A number of the text that has a name among the relations.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsPercent">Whether it is a percentage; a count otherwise.</param>
/// <param name="Start">Where its digits begin in the text.</param>
/// <param name="Written">Its digits as written.</param>
internal sealed record TextFigure(string Name, bool IsPercent, int Start, string Written)
{
    /// <summary>Gets the place after its digits.</summary>
    public int End => Start + Written.Length;
}
