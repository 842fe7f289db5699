using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DanVan.Domain.Documents.Tests.Reading;

/// <summary>Changes the parts of an office file at random, as trees: what comes out is XML still, but says things that no program would write.</summary>
internal sealed class OfficeFileMutator(Random random)
{
    private const int DeepestNesting = 400;

    private static readonly string[] Values =
    [
        "", "-1", "0", "1", "99999999999", "2147483647", "-2147483648", "x", "é", "true", "ZZZZZ999999999", "XFD1048576", "A0", "A1:ZZZ9", "A1:XFD1048576", "SUM(A1:XFD1048576)", "1E+999", "0.1", "NaN",
        "restart", "continue", "begin", "separate", "end", "decimal", "none", "N", "H", "../../../etc/passwd", "http://example.org/%%%", "file:///c:/x", "urn:x", "Sheet1!A1", "#REF!", "shared", "s", "b", "e", "str", "hidden",
    ];

    private static readonly string[] Numbers = ["val", "gridSpan", "ilvl", "numId", "abstractNumId", "id", "r", "s", "ref", "min", "max", "si", "styleId", "count", "spans"];

    /// <summary>A copy of a file with one to five changes.</summary>
    public byte[] Mutate(byte[] file)
    {
        var parts = Read(file);
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var part = random.Next(parts.Count);
            switch (random.Next(12))
            {
                case 0:
                    parts.Add((Name(parts[part].Name), parts[part].Content));
                    break;
                case 1 when parts.Count > 1:
                    parts.RemoveAt(part);
                    break;
                case 2:
                    parts[part] = (parts[part].Name, parts[random.Next(parts.Count)].Content);
                    break;
                default:
                    parts[part] = (parts[part].Name, Changed(parts[part].Content));
                    break;
            }
        }

        return Write(parts);
    }

    private string Name(string name) => random.Next(5) switch
    {
        0 => name,
        1 => "../" + name,
        2 => "/" + name,
        3 => name.ToUpperInvariant(),
        _ => name.Replace('/', '\\'),
    };

    private byte[] Changed(byte[] content)
    {
        XDocument tree;
        try
        {
            tree = XDocument.Parse(Encoding.UTF8.GetString(content).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return content;
        }

        var all = tree.Descendants().ToList();
        var one = all[random.Next(all.Count)];
        var other = all[random.Next(all.Count)];
        switch (random.Next(9))
        {
            case 0 when one.Parent is not null:
                one.Remove();
                break;
            case 1 when one.Parent is not null && other.Parent is not null:
                var copy = new XElement(other);
                other.ReplaceWith(new XElement(one));
                if (one.Parent is not null)
                {
                    one.ReplaceWith(copy);
                }

                break;
            case 2:
                one.Add(new XElement(other));
                break;
            case 3 when one.Attributes().Any():
                one.Attributes().ElementAt(random.Next(one.Attributes().Count())).Remove();
                break;
            case 4:
                Set(all.Where(element => element.Attributes().Any(attribute => Numbers.Contains(attribute.Name.LocalName))).DefaultIfEmpty(one).ElementAt(0));
                break;
            case 5:
                Set(one);
                break;
            case 6 when one.Parent is not null:
                Nest(one, random.Next(DeepestNesting));
                break;
            case 7 when !one.HasElements:
                one.Value = Values[random.Next(Values.Length)];
                break;
            default:
                one.Name = other.Name;
                break;
        }

        try
        {
            return Encoding.UTF8.GetBytes(tree.ToString(SaveOptions.DisableFormatting));
        }
        catch (XmlException)
        {
            // An element was given a name that its prefixes do not allow.
            return content;
        }
    }

    private void Set(XElement element)
    {
        var known = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml).ToList();
        if (known.Count > 0)
        {
            known[random.Next(known.Count)].Value = Values[random.Next(Values.Length)];
        }
    }

    private static void Nest(XElement element, int depth)
    {
        var inner = new XElement(element);
        for (var i = 0; i < depth; i++)
        {
            inner = new XElement(element.Name, element.Attributes(), inner);
        }

        element.ReplaceWith(inner);
    }

    private static List<(string Name, byte[] Content)> Read(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.Select(entry =>
        {
            using var opened = entry.Open();
            using var content = new MemoryStream();
            opened.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    private static byte[] Write(List<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var made = archive.CreateEntry(name).Open();
                made.Write(content);
            }
        }

        return stream.ToArray();
    }
}
