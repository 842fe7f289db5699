using System.Xml;

namespace DanVan.Domain.Documents.Reading;

internal sealed partial class OfficePackage
{
    private const string ContentTypesPart = "[Content_Types].xml";

    private static readonly Dictionary<string, DocumentKind> MainTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"] = DocumentKind.Word,
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"] = DocumentKind.Word,
        ["application/vnd.ms-word.document.macroEnabled.main+xml"] = DocumentKind.Word,
        ["application/vnd.ms-word.template.macroEnabledTemplate.main+xml"] = DocumentKind.Word,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"] = DocumentKind.Excel,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"] = DocumentKind.Excel,
        ["application/vnd.ms-excel.sheet.macroEnabled.main+xml"] = DocumentKind.Excel,
        ["application/vnd.ms-excel.template.macroEnabled.main+xml"] = DocumentKind.Excel,
    };

    private static readonly (string TypePart, string Format)[] OtherTypes =
    [
        ("ms-excel.sheet.binary", "Excel (.xlsb)"),
        ("presentationml", "PowerPoint (.pptx)"),
    ];

    private void ReadXml(CountedStream stream, string name)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };
        using var reader = XmlReader.Create(stream, settings);
        var isContentTypes = name.Equals(ContentTypesPart, StringComparison.OrdinalIgnoreCase);
        var isRelations = name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            CountElement(reader, name);
            if (isRelations && reader.GetAttribute("Target") is { } target)
            {
                _hasBrokenAddress |= reader.GetAttribute("TargetMode") == "External" && !Uri.TryCreate(target, UriKind.RelativeOrAbsolute, out _);
            }

            if (isContentTypes && reader.GetAttribute("ContentType") is { } type)
            {
                _contentTypes.TryAdd(reader.GetAttribute("PartName")?.TrimStart('/') ?? "", type);
                if (reader.GetAttribute("PartName") is null && MainTypes.ContainsKey(type))
                {
                    _mainByDefault = type;
                }
            }
        }
    }

    private void CountElement(XmlReader reader, string name)
    {
        if (reader.Depth > _limits.MaximumDepth)
        {
            throw new UnreadableDocumentException(UnreadableReason.TooDeep, UnreadableWording.TooDeep(name, _limits.MaximumDepth));
        }

        if (++_elements > _limits.MaximumElements)
        {
            throw TooMany("phần tử XML", "XML elements", _limits.MaximumElements);
        }

        switch (reader.LocalName)
        {
            case "p" when reader.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal) && ++_paragraphs > _limits.MaximumParagraphs:
                throw TooMany("đoạn văn", "paragraphs", _limits.MaximumParagraphs);
            case "tc" or "c" when ++_cells > _limits.MaximumCells:
                throw TooMany("ô", "cells", _limits.MaximumCells);
        }
    }

    private void FindKind()
    {
        if (!_parts.Contains(ContentTypesPart))
        {
            throw Damaged($"thiếu phần “{ContentTypesPart}”", $"its part '{ContentTypesPart}' is missing");
        }

        foreach (var (part, type) in _contentTypes)
        {
            if (MainTypes.TryGetValue(type, out var kind) && part.Length > 0)
            {
                Kind = _parts.Contains(part) ? kind : throw Damaged($"thiếu phần “{part}”", $"its part '{part}' is missing");
                return;
            }
        }

        foreach (var (part, format) in OtherTypes)
        {
            if (_contentTypes.Values.Any(type => type.Contains(part, StringComparison.OrdinalIgnoreCase)))
            {
                throw new UnreadableDocumentException(UnreadableReason.Binary, UnreadableWording.OtherFormat(format)) { ByteOffset = 0 };
            }
        }

        Kind = _mainByDefault is { } main
            ? MainTypes[main]
            : throw Damaged($"“{ContentTypesPart}” không nêu phần chính của Word hay Excel", $"its part '{ContentTypesPart}' names no main part of Word or Excel");
    }
}
