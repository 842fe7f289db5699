using NodaTime;

namespace DanVan.Domain.Territory;

/// <summary>Where units have got to, one event after the other.</summary>
internal sealed class UnitPath
{
    private readonly TerritoryRegister _register;
    private readonly Dictionary<string, List<Share>> _whereabouts;
    private readonly List<UnplacedUnit> _unplaced = [];
    private LocalDate _day;

    public UnitPath(TerritoryRegister register, IReadOnlyList<string> codes, LocalDate start)
    {
        _register = register;
        _day = start;
        _whereabouts = codes.ToDictionary(code => code, code => new List<Share> { new(code, TransferExtent.Whole, TransferExtent.Whole) }, StringComparer.Ordinal);
    }

    public IReadOnlyList<UnitTransfer> Transfers =>
    [
        .. from unit in _whereabouts
           from share in unit.Value
           select new UnitTransfer { From = unit.Key, To = share.Code, People = share.People, Land = share.Land },
    ];

    public IReadOnlyList<UnplacedUnit> Unplaced => _unplaced;

    /// <summary>Moves what the events of one day move; what they do not mention stays where it is.</summary>
    public void Apply(LocalDate day, IReadOnlyList<TerritoryEvent> events)
    {
        Reach(day.PlusDays(-1));
        var moves = events.SelectMany(change => change.Transfers).ToLookup(transfer => transfer.From, StringComparer.Ordinal);
        var ended = events.SelectMany(change => change.Ended, (change, code) => (code, change.Kind)).ToLookup(pair => pair.code, pair => pair.Kind, StringComparer.Ordinal);
        foreach (var (origin, shares) in _whereabouts)
        {
            var next = new List<Share>();
            foreach (var share in shares)
            {
                if (ended.Contains(share.Code))
                {
                    var isAbolished = ended[share.Code].Contains(TerritoryEventKind.AbolitionOfLevel);
                    Lose(origin, share, isAbolished ? "level-abolished" : "no-successor", $"ended on {Iso(day)} and nothing followed it");
                }
                else if (moves.Contains(share.Code))
                {
                    next.AddRange(moves[share.Code].Select(move => share.Along(move)));
                    LoseRest(origin, share, [.. moves[share.Code]], day);
                }
                else
                {
                    next.Add(share);
                }
            }

            shares.Clear();
            shares.AddRange(next.Where(share => !share.IsNothing).GroupBy(share => share.Code, StringComparer.Ordinal).Select(Share.Union));
        }

        _day = day;
    }

    /// <summary>Goes on to a later day without any event: a code must not have come to an end meanwhile.</summary>
    public void Reach(LocalDate day)
    {
        foreach (var (origin, shares) in _whereabouts)
        {
            foreach (var share in shares.Where(share => !Lasts(share.Code, day)).ToList())
            {
                shares.Remove(share);
                Lose(origin, share, "no-successor", $"is no longer there on {Iso(day)}, and no event says where it went");
            }
        }

        _day = day;
    }

    // The stretches of a code follow each other without a gap: a renaming needs no event.
    private bool Lasts(string code, LocalDate day)
    {
        var stretches = _register.StretchesOf(code);
        var current = _day;
        while (stretches.FirstOrDefault(unit => unit.IsThereOn(current)) is { } unit)
        {
            if (unit.IsThereOn(day))
            {
                return true;
            }

            current = unit.To!.Value.PlusDays(1);
        }

        return false;
    }

    private void LoseRest(string origin, Share share, IReadOnlyList<UnitTransfer> moves, LocalDate day)
    {
        foreach (var measure in Enum.GetValues<TransferMeasure>())
        {
            if (!TransferBalance.IsComplete(moves, measure) && moves.Count > 0)
            {
                _unplaced.Add(new UnplacedUnit
                {
                    Code = origin,
                    Name = _register.Find(share.Code, day.PlusDays(-1))?.Name,
                    Reason = TransferBalance.Contradicts(moves, measure) ? "contradiction" : "rest-unknown",
                    Message = $"The event of {Iso(day)} does not say where all of '{share.Code}' went, as far as {(measure == TransferMeasure.People ? "people" : "land")} go.",
                    Measure = measure,
                });
            }
        }
    }

    private void Lose(string origin, Share share, string reason, string what) => _unplaced.Add(new UnplacedUnit
    {
        Code = origin,
        Name = _register.StretchesOf(share.Code).LastOrDefault(unit => (unit.From ?? LocalDate.MinIsoValue) <= _day)?.Name,
        Reason = reason,
        Message = $"'{share.Code}' {what}.",
    });

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    /// <summary>What of a unit is now in another.</summary>
    private readonly record struct Share(string Code, TransferExtent People, TransferExtent Land)
    {
        public bool IsNothing => People == TransferExtent.None && Land == TransferExtent.None;

        public static Share Union(IGrouping<string, Share> same) => new(same.Key, Most(same.Select(share => share.People)), Most(same.Select(share => share.Land)));

        // A part of a part is a part; the whole of a part is that part.
        public Share Along(UnitTransfer move) => new(move.To, Least(People, move.People), Least(Land, move.Land));

        private static TransferExtent Least(TransferExtent a, TransferExtent b) => a > b ? a : b;

        private static TransferExtent Most(IEnumerable<TransferExtent> extents) => extents.Min();
    }
}
