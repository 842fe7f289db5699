using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>The bases on which several stated rates are possible at once, when no numerator is known.</summary>
public sealed class CommonBase
{
    private readonly IReadOnlyList<PossiblePairs> _rates;

    private CommonBase(IReadOnlyList<PossiblePairs> rates) => _rates = rates;

    /// <summary>Gets a base from which on every base is possible; null when there is none.</summary>
    public BigInteger? AllBasesFrom => _rates.Any(r => r.AllBasesFrom is null) ? null : _rates.Select(r => r.AllBasesFrom!.Value).DefaultIfEmpty(BigInteger.One).Max();

    /// <summary>Works out what rates of one base leave possible.</summary>
    /// <param name="stated">The rates as written.</param>
    /// <param name="habit">How the document shortens its rates.</param>
    /// <param name="per">What the rates are stated per; null takes it from their units.</param>
    public static CommonBase Of(IEnumerable<Figure> stated, Rounding habit = Rounding.Nearest, Fraction? per = null)
    {
        Guard.Against.Null(stated);
        return new CommonBase([.. stated.Select(rate => PossiblePairs.Of(rate, habit, per))]);
    }

    /// <summary>Says whether every rate is possible on a base.</summary>
    public bool IsPossible(BigInteger denominator) => _rates.All(rate => rate.IsPossible(denominator));

    /// <summary>Says whether some rate has digits enough to rule anything out on a base of this size.</summary>
    public bool HasPower(BigInteger denominator) => _rates.Any(rate => rate.HasPower(denominator));

    /// <summary>Looks for the smallest base, from one number up to another, on which every rate is possible.</summary>
    /// <remarks>
    /// Each rate in turn says from where on it is possible again, until all say the same. Rates with very many decimals may need
    /// very many turns; the answer then is that the limit was reached, never a guess.
    /// </remarks>
    /// <param name="from">Where to begin, itself included.</param>
    /// <param name="until">Where to end, itself included.</param>
    /// <param name="maxTurns">How often the rates may be asked.</param>
    public BaseSearch NextBase(BigInteger from, BigInteger until, int maxTurns = 100_000)
    {
        var candidate = BigInteger.Max(from, BigInteger.One);
        for (var agreed = 0; agreed < _rates.Count; maxTurns--)
        {
            if (maxTurns == 0)
            {
                return BaseSearch.LimitReached;
            }

            // The rates are asked round and round; each that moves the candidate starts the count of those that agree anew.
            var asked = _rates[maxTurns % _rates.Count];
            if (asked.NextBase(candidate, until) is not { } next)
            {
                return BaseSearch.None;
            }

            agreed = next == candidate ? agreed + 1 : 1;
            candidate = next;
        }

        return candidate > until ? BaseSearch.None : BaseSearch.Found(candidate);
    }
}
