namespace DanVan.Domain.Territory;

/// <summary>Whether transfers account for the whole of a unit.</summary>
internal static class TransferBalance
{
    /// <summary>One whole, or at least two parts: a table that divides a unit names every part of it. A single part leaves a rest that nobody speaks of.</summary>
    public static bool IsComplete(IEnumerable<UnitTransfer> transfers, TransferMeasure measure)
    {
        var (wholes, parts) = Count(transfers, measure);
        return wholes == 1 ? parts == 0 : wholes == 0 && parts > 1;
    }

    /// <summary>The whole of a unit cannot go to two, nor to one while another takes a part.</summary>
    public static bool Contradicts(IEnumerable<UnitTransfer> transfers, TransferMeasure measure)
    {
        var (wholes, parts) = Count(transfers, measure);
        return wholes > 1 || (wholes == 1 && parts > 0);
    }

    private static (int Wholes, int Parts) Count(IEnumerable<UnitTransfer> transfers, TransferMeasure measure)
    {
        var (wholes, parts) = (0, 0);
        foreach (var transfer in transfers)
        {
            wholes += transfer.Of(measure) == TransferExtent.Whole ? 1 : 0;
            parts += transfer.Of(measure) == TransferExtent.Part ? 1 : 0;
        }

        return (wholes, parts);
    }
}
