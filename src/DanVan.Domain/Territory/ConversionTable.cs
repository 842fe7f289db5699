namespace DanVan.Domain.Territory;

/// <summary>Makes a restatement table of the rows of a conversion table, as the statistics office published one for 2025-07-01.</summary>
public static class ConversionTable
{
    /// <summary>Reads every row against the two territories. A row that cannot be used is returned with its reason; nothing is guessed.</summary>
    /// <remarks>
    /// Not used: a row without a code, with a code that its territory does not know, or with a note that is not understood; every row of a unit whose rows
    /// contradict each other, as far as the measure goes that they contradict each other about. A unit of which only a part is accounted for is named as
    /// well. A unit that the table does not mention is not placed, even where its code is still in use. The units are those without any below them:
    /// the communes, and the island districts that had none.
    /// </remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="before">The territory left.</param>
    /// <param name="after">The territory reached.</param>
    public static RestatementTable Restate(IEnumerable<ConversionRow> rows, TerritoryOnDate before, TerritoryOnDate after)
    {
        Guard.Against.Null(rows);
        var sources = Guard.Against.Null(before).Leaves.Select(unit => unit.Code).ToList();
        var targets = Guard.Against.Null(after).Leaves.Select(unit => unit.Code).ToList();
        var unplaced = new List<UnplacedUnit>();
        var transfers = new List<UnitTransfer>();
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var written in rows)
        {
            var row = WithDistrict(written, before);
            mentioned.Add(row.OldCode);
            var extents = TransferNote.Read(row.Note);
            if (WhyNot(row, extents is not null, before, after) is { } reason)
            {
                unplaced.Add(new UnplacedUnit { Code = row.OldCode, Name = row.OldName, Reason = reason.Reason, Message = reason.Message, Row = row.Row });
                continue;
            }

            var (people, land) = extents!.Value;
            transfers.Add(new UnitTransfer { From = row.OldCode, To = row.NewCode, People = people, Land = land, Row = row.Row });
        }

        unplaced.AddRange(sources.Where(code => !mentioned.Contains(code)).Select(code => new UnplacedUnit
        {
            Code = code,
            Name = before.Find(code)!.Name,
            Reason = "not-mentioned",
            Message = $"The conversion table does not mention {before.Find(code)}.",
        }));

        var usable = transfers.GroupBy(transfer => transfer.From, StringComparer.Ordinal).SelectMany(same => WithoutContradictions(same.Key, [.. same], before, unplaced)).ToList();
        return new RestatementTable(sources, targets, [.. usable.OrderBy(transfer => transfer.From, StringComparer.Ordinal).ThenBy(transfer => transfer.To, StringComparer.Ordinal)], unplaced);
    }

    /// <summary>The provinces and communes of the later territory, as the table itself names them, where no list of them is at hand.</summary>
    /// <remarks>A row whose new commune has no code, or whose province has none in parentheses, adds nothing; of two names of one code the first stands.</remarks>
    /// <param name="rows">The rows.</param>
    public static IReadOnlyList<AdministrativeUnit> LaterUnits(IEnumerable<ConversionRow> rows)
    {
        Guard.Against.Null(rows);
        var units = new Dictionary<string, AdministrativeUnit>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.NewCode.Length > 0 && CodeIn(row.NewProvince) is { } province)
            {
                var name = row.NewProvince[..row.NewProvince.LastIndexOf('(')].Trim();
                units.TryAdd(province, new AdministrativeUnit { Code = province, Name = name, Level = UnitLevel.Province, Kind = UnitKinds.Find(name, UnitLevel.Province) });
                units.TryAdd(row.NewCode, new AdministrativeUnit { Code = row.NewCode, Name = row.NewName, Level = UnitLevel.Commune, Kind = UnitKinds.Find(row.NewName, UnitLevel.Commune), Parent = province });
            }
        }

        return [.. units.Values];
    }

    // An island district had no communes: the table names it in the column of districts only, with its code in parentheses.
    private static ConversionRow WithDistrict(ConversionRow row, TerritoryOnDate before)
    {
        if (row.OldCode.Length > 0 || row.OldName.Length > 0 || CodeIn(row.OldDistrict) is not { } code)
        {
            return row;
        }

        return before.Find(code) is { Level: UnitLevel.District } district && before.ChildrenOf(district).Count == 0 ? row with { OldCode = code, OldName = district.Name } : row;
    }

    private static string? CodeIn(string name)
    {
        var open = name.LastIndexOf('(');
        return open >= 0 && name.EndsWith(')') && open + 2 < name.Length ? name[(open + 1)..^1] : null;
    }

    private static (string Reason, string Message)? WhyNot(ConversionRow row, bool isNoteKnown, TerritoryOnDate before, TerritoryOnDate after)
    {
        if (row.OldCode.Length == 0)
        {
            return ("no-code", $"'{row.OldName}' of '{row.OldDistrict}' has no code, so it is no unit of the earlier territory.");
        }

        if (before.Find(row.OldCode) is null)
        {
            return ("unknown-source", $"'{row.OldName}' ({row.OldCode}) is not in the earlier territory.");
        }

        if (after.Find(row.NewCode) is null)
        {
            return ("unknown-target", $"'{row.NewName}' ({row.NewCode}) is not in the later territory.");
        }

        return isNoteKnown ? null : ("unreadable-note", $"The note '{row.Note}' is none of the known ones, such as 'Nhập toàn bộ', 'Nhập một phần', 'Giữ nguyên'.");
    }

    private static IEnumerable<UnitTransfer> WithoutContradictions(string code, IReadOnlyList<UnitTransfer> transfers, TerritoryOnDate before, List<UnplacedUnit> unplaced)
    {
        var merged = transfers.GroupBy(transfer => transfer.To, StringComparer.Ordinal)
            .Select(same => same.Count() == 1 ? same.First() : same.First() with { People = same.Min(one => one.People), Land = same.Min(one => one.Land) })
            .ToList();
        foreach (var measure in Enum.GetValues<TransferMeasure>())
        {
            var what = measure == TransferMeasure.People ? "people" : "land";
            if (TransferBalance.Contradicts(merged, measure))
            {
                unplaced.Add(Incomplete("contradiction", $"The rows of {before.Find(code)} give its {what} away more than once."));
                merged = [.. merged.Select(transfer => measure == TransferMeasure.People ? transfer with { People = TransferExtent.None } : transfer with { Land = TransferExtent.None })];
            }
            else if (!TransferBalance.IsComplete(merged, measure))
            {
                unplaced.Add(Incomplete("rest-unknown", $"The rows of {before.Find(code)} do not say where all of its {what} went."));
            }

            UnplacedUnit Incomplete(string reason, string message) => new() { Code = code, Name = before.Find(code)?.Name, Reason = reason, Message = message, Row = transfers[0].Row, Measure = measure };
        }

        return merged.Where(transfer => transfer.People != TransferExtent.None || transfer.Land != TransferExtent.None);
    }
}
