using DanVan.Domain.Rates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>How a document shortens its rates, kept by counting the rates that tell.</summary>
/// <remarks>A rate that is stated twice with the same counts tells once, as it does to <see cref="RoundingHabit"/>.</remarks>
internal sealed class SessionHabit
{
    private readonly Dictionary<StatedRate, int> _onlyTruncated = [];
    private int _onlyRounded;

    /// <summary>Gets whether several rates are cut off, and none is rounded.</summary>
    public bool CutsOff => _onlyRounded == 0 && _onlyTruncated.Count > 1;

    /// <summary>Takes what one rate tells now in place of what it told.</summary>
    public void Replace(StatedRate? before, StatedRate? after)
    {
        Count(before, -1);
        Count(after, 1);
    }

    private void Count(StatedRate? rate, int by)
    {
        if (rate is null)
        {
            return;
        }

        var told = RoundingHabit.Infer([rate]);
        _onlyRounded += by * told.OnlyRounded.Count;
        if (told.OnlyTruncated.Count > 0)
        {
            var count = _onlyTruncated.GetValueOrDefault(rate) + by;
            if (count == 0)
            {
                _onlyTruncated.Remove(rate);
            }
            else
            {
                _onlyTruncated[rate] = count;
            }
        }
    }
}
