using System.Text;

namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>A fault in a text: what was written otherwise, by place, and which figures that changes.</summary>
internal sealed class TextFault
{
    private readonly IReadOnlyList<(int Start, int Length, string Written)> _edits;

    public TextFault(TextRelations right, IEnumerable<(int Start, int Length, string Written)> edits, IReadOnlyDictionary<string, string?> changed)
    {
        _edits = [.. edits.OrderBy(edit => edit.Start)];
        Changed = changed;
        Broken = right.BrokenBy(changed);
        var text = new StringBuilder();
        var at = 0;
        foreach (var (start, length, written) in _edits)
        {
            text.Append(right.Text, at, start - at).Append(written);
            at = start + length;
        }

        Text = text.Append(right.Text, at, right.Text.Length - at).ToString();
    }

    /// <summary>Gets the text with the fault.</summary>
    public string Text { get; }

    /// <summary>Gets what stands for each figure that was changed; null where nothing of its kind does.</summary>
    public IReadOnlyDictionary<string, string?> Changed { get; }

    /// <summary>Gets the figures of each relation that the fault breaks.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Broken { get; }

    /// <summary>Where a place of the text with the fault was before.</summary>
    public int Before(int place)
    {
        var moved = 0;
        foreach (var (start, length, written) in _edits)
        {
            if (place < start + moved)
            {
                break;
            }

            if (place <= start + moved + written.Length)
            {
                // What a longer number has more is at its front: a place inside keeps its distance from the end.
                return place == start + moved ? start : start + Math.Clamp(place - start - moved + length - written.Length, 0, length);
            }

            moved += written.Length - length;
        }

        return place - moved;
    }
}
