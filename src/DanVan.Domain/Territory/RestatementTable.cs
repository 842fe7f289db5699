using System.Collections.Frozen;

namespace DanVan.Domain.Territory;

/// <summary>What went where between two territories: for each unit before, the units after that have something of it.</summary>
public sealed class RestatementTable
{
    private readonly FrozenDictionary<string, UnitTransfer[]> _bySource;

    internal RestatementTable(IReadOnlyList<string> sources, IReadOnlyList<string> targets, IReadOnlyList<UnitTransfer> transfers, IReadOnlyList<UnplacedUnit> unplaced)
    {
        Sources = sources;
        Targets = targets;
        Transfers = transfers;
        Unplaced = unplaced;
        _bySource = transfers.GroupBy(transfer => transfer.From, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Gets the codes of the units before.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Gets the codes of the units after.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>Gets the transfers, by unit before.</summary>
    public IReadOnlyList<UnitTransfer> Transfers { get; }

    /// <summary>Gets the units before, or parts of them, that cannot be placed, each with its reason.</summary>
    public IReadOnlyList<UnplacedUnit> Unplaced { get; }

    /// <summary>The transfers from one unit; empty when it cannot be placed.</summary>
    public IReadOnlyList<UnitTransfer> From(string code) => _bySource.GetValueOrDefault(Guard.Against.Null(code)) ?? [];

    /// <summary>The units that have something of one unit, as far as one measure goes; several when it was divided.</summary>
    public IEnumerable<UnitTransfer> From(string code, TransferMeasure measure) => From(code).Where(transfer => transfer.Of(measure) != TransferExtent.None);

    /// <summary>Whether everything of a unit that a measure moves goes to known units: one takes the whole, or several take parts and none is left.</summary>
    public bool IsComplete(string code, TransferMeasure measure) => TransferBalance.IsComplete(From(code), measure) && !Unplaced.Any(unplaced => unplaced.Code == code && (unplaced.Measure is null || unplaced.Measure == measure));
}
