using System.Xml.Linq;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>The words of the notes of a sheet.</summary>
internal sealed class NoteComments
{
    private readonly XNamespace _namespace;
    private readonly XElement _list;
    private readonly int _author;
    private readonly Dictionary<string, XElement> _byCell = new(StringComparer.OrdinalIgnoreCase);

    public NoteComments(XDocument? existing, XNamespace main)
    {
        _namespace = existing?.Root!.Name.Namespace ?? main;
        Content = existing ?? new XDocument(new XElement(_namespace + "comments"));
        var root = Content.Root!;
        var authors = root.Element(_namespace + "authors");
        if (authors is null)
        {
            root.AddFirst(authors = new XElement(_namespace + "authors"));
        }

        var names = authors.Elements(_namespace + "author").Select(author => author.Value).ToList();
        _author = names.IndexOf(FindingNote.Author);
        if (_author < 0)
        {
            _author = names.Count;
            authors.Add(new XElement(_namespace + "author", FindingNote.Author));
        }

        if (root.Element(_namespace + "commentList") is { } list)
        {
            _list = list;
        }
        else
        {
            authors.AddAfterSelf(_list = new XElement(_namespace + "commentList"));
        }

        foreach (var comment in _list.Elements(_namespace + "comment"))
        {
            _byCell.TryAdd((string?)comment.Attribute("ref") ?? "", comment);
        }
    }

    public XDocument Content { get; }

    /// <summary>Adds findings to the note of a cell; returns whether the cell had none and needs a drawing.</summary>
    public bool Add(CellName cell, IReadOnlyList<FindingNote> notes)
    {
        if (_byCell.TryGetValue(cell.ToString(), out var existing))
        {
            var text = existing.Element(_namespace + "text");
            if (text is null)
            {
                existing.AddFirst(text = new XElement(_namespace + "text"));
            }

            // Plain words become a run of the same words, so that more can follow.
            foreach (var plain in text.Elements(_namespace + "t").ToList())
            {
                plain.ReplaceWith(new XElement(_namespace + "r", new XElement(plain)));
            }

            text.Add(Run("\n\n", isBold: false), RunsOf(notes));
            return false;
        }

        _list.Add(new XElement(_namespace + "comment", new XAttribute("ref", cell.ToString()), new XAttribute("authorId", _author), new XElement(_namespace + "text", RunsOf(notes))));
        return true;
    }

    private IEnumerable<XElement> RunsOf(IReadOnlyList<FindingNote> notes)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            yield return Run((i == 0 ? "" : "\n\n") + notes[i].Title, isBold: true);
            yield return Run("\n" + string.Join('\n', notes[i].Lines), isBold: false);
        }
    }

    private XElement Run(string words, bool isBold) => new(
        _namespace + "r",
        new XElement(
            _namespace + "rPr",
            isBold ? new XElement(_namespace + "b") : null,
            new XElement(_namespace + "sz", new XAttribute("val", "9")),
            new XElement(_namespace + "rFont", new XAttribute("val", "Tahoma"))),
        new XElement(_namespace + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), words));
}
