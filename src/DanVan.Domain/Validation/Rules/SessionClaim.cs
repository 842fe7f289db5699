using DanVan.Domain.Rates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A stated rate in a session, and what it tells of how the document shortens its rates.</summary>
/// <param name="read">Reads it as it is now; null where the sentence that stated it is there no more.</param>
internal sealed class SessionClaim(Func<RateClaim?> read)
{
    /// <summary>Gets the rate with what is known of its counts, as it was last read.</summary>
    public RateClaim? Now { get; private set; }

    /// <summary>Gets or sets the piece of its verdict against its counts.</summary>
    public required SessionPiece Verdict { get; set; }

    private StatedRate? Evidence { get; set; }

    /// <summary>Reads it anew.</summary>
    public void Read(SessionHabit habit)
    {
        Now = read();
        var evidence = Now is null ? null : RuleContext.RateWithCounts(Now);
        if (evidence != Evidence)
        {
            habit.Replace(Evidence, evidence);
            Evidence = evidence;
        }
    }
}
