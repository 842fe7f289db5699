using DanVan.Domain.Numbers;

namespace DanVan.Domain.Wording;

/// <summary>Writes an interval in words: "từ 2.716 đến 2.718", "dưới 300".</summary>
internal static class IntervalText
{
    /// <summary>Writes an interval; a single number is written as it is.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="write">Writes one end.</param>
    /// <param name="messages">The words.</param>
    public static string Of(Interval interval, Func<Fraction, string> write, MessageCatalog messages)
    {
        if (interval is { IsPoint: true, Lower: { } point })
        {
            return write(point);
        }

        var key = (interval.Lower is null ? "any" : interval.LowerClosed ? "from" : "over", interval.Upper is null ? "any" : interval.UpperClosed ? "to" : "under");
        return MessageTemplate.Fill(
            messages.Find($"interval/{key.Item1}-{key.Item2}")!,
            name => name == "lower" ? write(interval.Lower!.Value) : write(interval.Upper!.Value));
    }
}
