using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A slot of a template with its words folded, ready to look for.</summary>
internal sealed class NarrativeSlotWords(NarrativeSlot slot, IndicatorSpan span)
{
    public NarrativeSlot Slot => slot;

    /// <summary>Gets over what span the indicator is counted.</summary>
    public IndicatorSpan Span => span;

    public IReadOnlyList<string[]> Units { get; } = Fold(slot.Units);

    public IReadOnlyList<IReadOnlyList<string[]>> Near { get; } = [.. slot.Near.Select(Fold)];

    public IReadOnlyList<IReadOnlyList<string[]>> Beside { get; } = [.. slot.Beside.Select(Fold)];

    public IReadOnlyList<string[]> Without { get; } = Fold(slot.Without);

    public HashSet<string> Levels { get; } = [.. slot.Level.Select(level => string.Join(' ', PhraseText.Words(level)))];

    public IReadOnlyList<string[]> Section { get; } = Fold(slot.Section);

    /// <summary>Says whether a figure of that level can state the indicator.</summary>
    public bool Takes(NarrativeLevel level) => Levels.Count == 0 || level.Kind switch
    {
        NarrativeLevelKind.One => Levels.Contains(level.Words),
        NarrativeLevelKind.NamedUnit => false,
        _ => slot.LevelMayBeUnsaid,
    };

    internal static IReadOnlyList<string[]> Fold(IEnumerable<string> words) => [.. words.Select(PhraseText.Words)];
}
