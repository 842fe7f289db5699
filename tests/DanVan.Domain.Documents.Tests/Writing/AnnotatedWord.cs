using System.Xml.Linq;
using DanVan.Domain.Documents.Writing;

namespace DanVan.Domain.Documents.Tests.Writing;

/// <summary>A Word document with the findings of its report as comments, looked at part by part.</summary>
internal sealed class AnnotatedWord
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private AnnotatedWord(CheckedDocument document, byte[] annotated)
    {
        Document = document;
        Bytes = annotated;
        Main = ArchiveContent.Xml(annotated, "word/document.xml");
        Comments = [.. ArchiveContent.Xml(annotated, "word/comments.xml").Root!.Elements(W + "comment")];
    }

    public CheckedDocument Document { get; }

    public byte[] Bytes { get; }

    public XDocument Main { get; }

    public IReadOnlyList<XElement> Comments { get; }

    public IReadOnlyList<XElement> Ours => [.. Comments.Where(comment => (string?)comment.Attribute(W + "author") == "DanVan.Domain")];

    public static AnnotatedWord Of(byte[] original)
    {
        var document = CheckedDocument.Of(original);
        return new AnnotatedWord(document, WordAnnotator.Annotate(original, document.Text, document.Findings, CheckedDocument.Vietnamese));
    }

    /// <summary>The words between the marks of the first comment that says something.</summary>
    public string WordsOf(string said) => WordsOf(Ours.First(comment => comment.Value.Contains(said, StringComparison.Ordinal)));

    public string WordsOf(XElement comment)
    {
        var id = (string)comment.Attribute(W + "id")!;
        var elements = Main.Descendants().ToList();
        var start = elements.FindIndex(element => element.Name == W + "commentRangeStart" && (string?)element.Attribute(W + "id") == id);
        var end = elements.FindIndex(element => element.Name == W + "commentRangeEnd" && (string?)element.Attribute(W + "id") == id);
        return string.Concat(elements[start..end].Where(element => element.Name == W + "t").Select(element => element.Value));
    }

    /// <summary>The main part without our comments, runs joined where nothing but a comment parted them.</summary>
    public XElement Stripped()
    {
        var ids = Ours.Select(comment => (string)comment.Attribute(W + "id")!).ToHashSet();
        var root = new XElement(Main.Root!);
        foreach (var mark in root.Descendants().Where(element => element.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference" && ids.Contains((string)element.Attribute(W + "id")!)).ToList())
        {
            (mark.Name == W + "commentReference" ? mark.Parent! : mark).Remove();
        }

        return Joined(root);
    }

    /// <summary>A copy in which neighbouring runs with the same formatting are one, and so are neighbouring texts.</summary>
    public static XElement Joined(XElement main)
    {
        var root = new XElement(main);
        foreach (var run in root.Descendants(W + "r").ToList())
        {
            while (run.Parent is not null && run.NextNode is XElement next && next.Name == run.Name
                && XNode.DeepEquals(run.Element(W + "rPr"), next.Element(W + "rPr")) && run.Attributes().Select(one => one.ToString()).SequenceEqual(next.Attributes().Select(one => one.ToString())))
            {
                run.Add(next.Elements().Where(element => element.Name != W + "rPr"));
                next.Remove();
            }
        }

        foreach (var text in root.Descendants(W + "t").ToList())
        {
            while (text.Parent is not null && text.NextNode is XElement next && next.Name == text.Name)
            {
                text.Value += next.Value;
                next.Remove();
            }

            text.SetAttributeValue(XNamespace.Xml + "space", null);
        }

        root.Descendants().Where(element => !element.HasElements && element.Value.Length == 0).ToList().ForEach(element => element.RemoveNodes());
        root.DescendantsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        foreach (var element in root.DescendantsAndSelf())
        {
            element.ReplaceAttributes(element.Attributes().OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal).ToList());
        }

        return root;
    }
}
