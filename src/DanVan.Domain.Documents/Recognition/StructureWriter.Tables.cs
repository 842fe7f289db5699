using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

internal sealed partial class StructureWriter
{
    private const int LongestCaption = 250;

    private readonly List<StructuredTable> _tables = [];
    private readonly Dictionary<string, int> _tableNumbers = [];

    private int WriteTable(StructureTableBlock block)
    {
        Flush(block);
        if (TryWriteClosingTable(block))
        {
            return 1;
        }

        var section = _outline.Current is { Level: 0 } frame && frame != _intro ? null : _outline.Current;
        if (section is not null)
        {
            _outline.Touch(block.LastLine);
        }

        var number = UniqueNumber(NumberOf(section) ?? (_tables.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var reader = new TableReader(block, new Source { Section = section?.Id, Table = number }, _isTrimmed, _cutLine);
        _tables.Add(reader.Read(TakeTitle(section)));
        _texts.AddRange(reader.Texts);
        _unplaced.AddRange(reader.Unplaced);
        return 1;
    }

    // The line above the table where it is a caption, else the heading of its section.
    private string TakeTitle(OutlineNode? section)
    {
        if (_texts.Count > 0 && IsCaption(_texts[^1]) && _texts[^1].Text.SourceOf(0, 0).Section == section?.Id)
        {
            _texts[^1] = _texts[^1] with { Role = TextRole.TableTitle };
            return _texts[^1].Text.Text;
        }

        if (section is { HeadingText: >= 0 })
        {
            _texts[section.HeadingText] = _texts[section.HeadingText] with { Role = TextRole.TableTitle };
        }

        return section?.Heading ?? "";
    }

    private static bool IsCaption(StructuredText text) =>
        text.Marker is null && text.Text.Text.Length <= LongestCaption
        && (text.Role == TextRole.Heading
            || (text.Role == TextRole.Paragraph && (text.Text.Text.StartsWith("Biểu ", StringComparison.OrdinalIgnoreCase) || text.Text.Text.StartsWith("Bảng ", StringComparison.OrdinalIgnoreCase))));

    private static string? NumberOf(OutlineNode? node)
    {
        if (node is null or { Level: 0 })
        {
            return null;
        }

        if (node.Marker is not { } marker)
        {
            return node.Id.Length > 1 && char.IsAsciiDigit(node.Id[1]) ? node.Id[1..] : null;
        }

        if (marker.Kind == OutlineKind.Arabic)
        {
            return string.Join('.', marker.Path);
        }

        var own = node.Id[(node.Id.LastIndexOf('.') + 1)..];
        return marker.Kind < OutlineKind.Arabic || NumberOf(node.Parent) is not { } above ? own : $"{above}.{own}";
    }

    private string UniqueNumber(string number)
    {
        var count = _tableNumbers.GetValueOrDefault(number) + 1;
        _tableNumbers[number] = count;
        return count == 1 ? number : UniqueNumber($"{number}-{count}");
    }

    private static StructuredTable WithoutSection(StructuredTable table) => table with
    {
        Section = null,
        HeaderCells = [.. table.HeaderCells.Select(cell => cell with { Text = WithoutSection(cell.Text) })],
        Cells = [.. table.Cells.Select(cell => cell with { Text = WithoutSection(cell.Text) })],
    };

    private static MappedText WithoutSection(MappedText text) => text.WithContext(text.SourceOf(0, 0) with { Section = null });
}
