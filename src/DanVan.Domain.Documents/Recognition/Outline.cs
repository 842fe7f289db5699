using System.Runtime.InteropServices;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The outline of a document as it grows: where a numbering fits, and where it does not.</summary>
internal sealed class Outline
{
    // A heading that says it is one may skip a few numbers; a paragraph may not.
    private const int LargestGap = 5;
    private const int FloatingLevel = 4;

    private readonly List<OutlineNode> _nodes = [];
    private readonly List<OutlineNode> _open = [];
    private readonly Dictionary<string, int> _ids = [];
    private OutlineNode _root = NewRoot();

    public IReadOnlyList<OutlineNode> Nodes => _nodes;

    /// <summary>Gets the innermost open section, or null before the first.</summary>
    public OutlineNode? Current => _open.Count > 0 ? _open[^1] : null;

    /// <summary>Gets whether any numbered section was found.</summary>
    public bool HasNumbered { get; private set; }

    /// <summary>Says whether a numbering goes on from the ones before it.</summary>
    /// <param name="marker">The numbering.</param>
    /// <param name="styled">Whether the text looks like a heading on its own account: marked, or in capitals.</param>
    public bool Fits(OutlineMarker marker, bool styled)
    {
        var parent = ParentOf(marker);
        var last = parent.LastOf(marker.Kind);
        switch (marker.Kind)
        {
            case OutlineKind.UpperLetter or OutlineKind.LowerLetter:
                return OutlineNumerals.LetterFollows((char)last, (char)marker.Value) || (marker.Value == 'a' && styled);
            case OutlineKind.Dash:
                return true;
            case OutlineKind.Plus:
                return false;
        }

        if (marker.Kind == OutlineKind.Arabic && marker.Path.Count > 1 && !PrefixFits(marker, parent))
        {
            return false;
        }

        return marker.Value == last + 1 || (styled && marker.Value >= 1 && (marker.Value == 1 || (marker.Value >= last && marker.Value <= last + LargestGap)));
    }

    /// <summary>Opens a numbered section; sections of its rank and below are closed.</summary>
    public OutlineNode Open(OutlineMarker marker, string? heading, int line)
    {
        var parent = ParentOf(marker);
        CloseBelow(parent);
        var value = marker.Kind == OutlineKind.Dash ? parent.LastOf(OutlineKind.Dash) + 1 : marker.Value;
        parent.SetLast(marker.Kind, value);
        HasNumbered = true;
        return Add(new OutlineNode
        {
            Id = UniqueId(IdOf(marker, parent, value)),
            Parent = parent == _root ? null : parent,
            Number = marker.Number,
            Heading = heading,
            Level = LevelOf(marker, parent),
            Rank = marker.Rank,
            Line = line,
            LastLine = line,
            Marker = marker,
            IsInAnnex = parent.IsInAnnex,
        });
    }

    /// <summary>Opens an annex; everything before it is closed.</summary>
    public OutlineNode OpenAnnex(string? number, string token, string? heading, int line)
    {
        CloseAll();
        return Add(new OutlineNode
        {
            Id = UniqueId("A" + token),
            Number = number,
            Heading = heading,
            Level = 1,
            Rank = 1 + (int)OutlineKind.Annex,
            Line = line,
            LastLine = line,
            IsInAnnex = true,
        });
    }

    /// <summary>Opens an unnumbered part, such as the head; everything before it is closed.</summary>
    public OutlineNode OpenFrame(string id, string? heading, int line)
    {
        CloseAll();
        return Add(new OutlineNode { Id = UniqueId(id), Heading = heading, Level = 0, Rank = int.MaxValue, Line = line, LastLine = line });
    }

    /// <summary>Closes the section of a list item, so that what follows belongs to the section above it.</summary>
    public void CloseItem()
    {
        if (Current is { Marker.Kind: OutlineKind.Dash })
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>Takes back an unnumbered part that turned out to be the whole document.</summary>
    public void Remove(OutlineNode node)
    {
        _nodes.Remove(node);
        _open.Remove(node);
    }

    /// <summary>Says that a line belongs to the open section.</summary>
    public void Touch(int line)
    {
        for (var node = Current; node is not null; node = node.Parent)
        {
            node.LastLine = Math.Max(node.LastLine, line);
        }
    }

    private static OutlineNode NewRoot() => new() { Id = "", Level = FloatingLevel - 1, Rank = 0, Line = 0 };

    private static int LevelOf(OutlineMarker marker, OutlineNode parent)
    {
        if (parent.IsInAnnex)
        {
            return parent.Level + 1;
        }

        var below = parent.Id.Length == 0 ? 1 : parent.Level + 1;
        return marker.Kind switch
        {
            OutlineKind.Part or OutlineKind.UpperLetter or OutlineKind.Chapter => below,
            OutlineKind.Division or OutlineKind.Roman or OutlineKind.Article => Math.Max(2, below),
            OutlineKind.Arabic => Math.Max(2 + marker.Path.Count, below),
            _ => parent.Level + 1,
        };
    }

    private static string IdOf(OutlineMarker marker, OutlineNode parent, int value)
    {
        var token = marker.Kind switch
        {
            OutlineKind.Dash => OutlineNumerals.Letters(value),
            OutlineKind.Arabic when parent.Marker is { Kind: OutlineKind.Arabic } above && above.Path.Count < marker.Path.Count =>
                string.Join('.', marker.Path.Skip(above.Path.Count)),
            _ => marker.Token,
        };
        return parent.Id.Length == 0 ? token : parent.Id + "." + token;
    }

    // "1.3" stands under "1.", under "I." where that is how arabic goes on from roman, or where no "1." was opened.
    private static bool PrefixFits(OutlineMarker marker, OutlineNode parent)
    {
        var path = parent.Marker is { } above && above.Kind is OutlineKind.Arabic or OutlineKind.Roman or OutlineKind.Article
            ? above.Kind == OutlineKind.Arabic ? above.Path : [above.Value]
            : [];
        return path.Count == 0 || (path.Count == marker.Path.Count - 1 && path.SequenceEqual(marker.Path.Take(path.Count)));
    }

    private OutlineNode ParentOf(OutlineMarker marker)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Rank < marker.Rank)
            {
                return _open[i];
            }
        }

        return _root;
    }

    private void CloseBelow(OutlineNode parent)
    {
        while (_open.Count > 0 && _open[^1] != parent)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void CloseAll()
    {
        _open.Clear();
        _root = NewRoot();
    }

    private OutlineNode Add(OutlineNode node)
    {
        _nodes.Add(node);
        _open.Add(node);
        Touch(node.Line);
        return node;
    }

    private string UniqueId(string id)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, id, out _);
        count++;
        return count == 1 ? id : $"{id}~{count}";
    }
}
