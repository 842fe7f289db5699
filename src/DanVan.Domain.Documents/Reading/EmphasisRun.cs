namespace DanVan.Domain.Documents.Reading;

/// <summary>A run of stars or underscores, and how many of them turned out to be markup.</summary>
internal struct EmphasisRun
{
    public int Position;
    public int Length;
    public char Mark;
    public bool CanOpen;
    public bool CanClose;
    public int Opened;
    public int Closed;

    /// <summary>Gets how many marks are still without a partner.</summary>
    public readonly int Open => Length - Opened - Closed;

    /// <summary>Gets how many marks are taken out: those with a partner, and two or more without, which no prose contains.</summary>
    public readonly int Removed => Open >= 2 && (CanOpen || CanClose) ? Length : Opened + Closed;
}
