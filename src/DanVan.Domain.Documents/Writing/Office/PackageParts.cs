using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>A copy of an office file in which single parts are replaced or added; every other part stays as it is, byte for byte.</summary>
internal sealed class PackageParts : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly XNamespace TypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace RelationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    // The earliest time that a zip file can name, so that the same input gives the same file.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _stream = new();
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public PackageParts(ReadOnlyMemory<byte> original)
    {
        _stream.Write(original.Span);
        _stream.Position = 0;
        _archive = new ZipArchive(_stream, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in _archive.Entries)
        {
            _entries.TryAdd(NameOf(entry.FullName), entry);
        }
    }

    public bool Has(string part) => _entries.ContainsKey(NameOf(part));

    /// <summary>A name that no part has: "word/comments.xml", "word/comments2.xml".</summary>
    public string FreeName(string stem, string extension)
    {
        var name = stem + extension;
        for (var i = 2; Has(name); i++)
        {
            name = FormattableString.Invariant($"{stem}{i}{extension}");
        }

        return name;
    }

    /// <summary>Reads a part as XML, its white space kept; no external entity is followed.</summary>
    public XDocument Read(string part)
    {
        using var stream = _entries[NameOf(part)].Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public void Write(string part, XDocument content) => Write(part, stream =>
    {
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = false, NewLineHandling = NewLineHandling.Entitize });
        content.Save(writer);
    });

    public void Write(string part, Action<Stream> write)
    {
        if (!_entries.TryGetValue(NameOf(part), out var entry))
        {
            entry = _archive.CreateEntry(NameOf(part));
            entry.LastWriteTime = NoTime;
            _entries.Add(NameOf(part), entry);
        }

        using var stream = entry.Open();
        stream.SetLength(0);
        write(stream);
    }

    /// <summary>Says what a new part holds.</summary>
    public void AddType(string part, string type)
    {
        var types = Read(ContentTypes);
        types.Root!.Add(new XElement(TypesNamespace + "Override", new XAttribute("PartName", "/" + NameOf(part)), new XAttribute("ContentType", type)));
        Write(ContentTypes, types);
    }

    /// <summary>Says what the parts with an extension hold, where nothing says it yet.</summary>
    public void AddDefaultType(string extension, string type)
    {
        var types = Read(ContentTypes);
        if (types.Root!.Elements(TypesNamespace + "Default").All(element => !extension.Equals((string?)element.Attribute("Extension"), StringComparison.OrdinalIgnoreCase)))
        {
            types.Root.AddFirst(new XElement(TypesNamespace + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type)));
            Write(ContentTypes, types);
        }
    }

    /// <summary>Points from one part to another and returns the id of the relation.</summary>
    public string AddRelation(string from, string to, string type)
    {
        var part = RelationsOf(from);
        var relations = Has(part) ? Read(part) : new XDocument(new XElement(RelationsNamespace + "Relationships"));
        var taken = relations.Root!.Elements().Select(element => (string?)element.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var number = 1;
        while (taken.Contains(FormattableString.Invariant($"rId{number}")))
        {
            number++;
        }

        var id = FormattableString.Invariant($"rId{number}");
        relations.Root.Add(new XElement(RelationsNamespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", "/" + NameOf(to))));
        Write(part, relations);
        return id;
    }

    /// <summary>Finds the part that another one points to, by the end of the relation's type ("/comments"), or null.</summary>
    public string? FindRelated(string from, string typeEnd) => Relations(from)
        .Where(element => ((string?)element.Attribute("Type"))?.EndsWith(typeEnd, StringComparison.Ordinal) == true)
        .Select(element => Resolve(from, (string?)element.Attribute("Target")))
        .FirstOrDefault(name => name is not null && Has(name));

    /// <summary>Finds the part with a given relation id, or null.</summary>
    public string? FindById(string from, string? id) => Relations(from)
        .Where(element => id is not null && (string?)element.Attribute("Id") == id)
        .Select(element => Resolve(from, (string?)element.Attribute("Target")))
        .FirstOrDefault(name => name is not null && Has(name));

    public byte[] ToArray()
    {
        _archive.Dispose();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _archive.Dispose();
        _stream.Dispose();
    }

    private IEnumerable<XElement> Relations(string from) => Has(RelationsOf(from)) ? Read(RelationsOf(from)).Root!.Elements() : [];

    private static string RelationsOf(string part)
    {
        var name = NameOf(part);
        var slash = name.LastIndexOf('/');
        return $"{name[..(slash + 1)]}_rels/{name[(slash + 1)..]}.rels";
    }

    private static string? Resolve(string from, string? target)
    {
        if (string.IsNullOrEmpty(target))
        {
            return null;
        }

        var name = NameOf(from);
        var parts = new List<string>(target.StartsWith('/') ? [] : name.Split('/')[..^1]);
        foreach (var step in target.TrimStart('/').Split('/'))
        {
            if (step == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }

    private static string NameOf(string part) => part.Replace('\\', '/').TrimStart('/');
}
