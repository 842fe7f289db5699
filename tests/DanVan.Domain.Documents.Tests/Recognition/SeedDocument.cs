using System.Text.Json;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>The reference report, its outline and tables taken from the reference description of it and not from our own reader.</summary>
internal static class SeedDocument
{
    public static SampleDocument Read()
    {
        var lines = File.ReadAllLines(SharedFiles.Path("seed", "407-BC-UBND.txt"));
        using var description = JsonDocument.Parse(File.ReadAllText(SharedFiles.Path("seed", "sections.json")));
        var document = new SampleDocument();
        var owner = new string?[lines.Length + 1];
        var sections = description.RootElement.GetProperty("sections").EnumerateArray().ToList();
        foreach (var section in sections)
        {
            var id = section.GetProperty("id").GetString()!;
            document.Section(id, section.GetProperty("heading").GetString(), section.GetProperty("parent").GetString());
            for (var line = section.GetProperty("line").GetInt32(); line <= section.GetProperty("last_line").GetInt32(); line++)
            {
                owner[line] = id;
            }
        }

        var breaks = description.RootElement.GetProperty("page_breaks").EnumerateArray().ToDictionary(one => one.GetProperty("after").GetInt32());
        var text = "";
        for (var line = 13; line < 200; line++)
        {
            var clean = lines[line - 1].Replace("*", "", StringComparison.Ordinal).TrimStart('#', ' ').TrimEnd();
            if (clean.Length == 0)
            {
                continue;
            }

            text = text.Length == 0 ? clean : text + " " + clean;
            if (!breaks.Values.Any(one => one.GetProperty("before").GetInt32() == line))
            {
                document.Paragraph(text, owner[line]);
                text = "";
            }
        }

        foreach (var table in description.RootElement.GetProperty("tables").EnumerateArray())
        {
            Add(document, table, sections);
        }

        return document;
    }

    private static void Add(SampleDocument document, JsonElement table, IReadOnlyList<JsonElement> sections)
    {
        var section = sections.Single(one => one.GetProperty("id").GetString() == table.GetProperty("section").GetString());
        var header = table.GetProperty("header").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToArray()).ToList();
        var columns = new string[header[0].Length];
        var group = "";
        for (var i = 0; i < columns.Length; i++)
        {
            group = header[0][i].Length > 0 ? header[0][i] : group;
            columns[i] = header.Count == 1 ? group : $"{group} / {header[1][i]}{(header.Count > 2 && header[2][i].Length > 0 ? " " + header[2][i] : "")}";
        }

        var rows = table.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!.Replace("<b>", "").Replace("</b>", "")).ToArray()).ToList();
        for (var i = rows.Count - 1; i > 0; i--)
        {
            // A row with fewer cells completes the last cell of the row before it, which a page had broken.
            if (rows[i].Length < rows[i - 1].Length)
            {
                rows[i - 1][^1] += " " + rows[i][0];
                rows.RemoveAt(i);
            }
        }

        document.Table(table.GetProperty("id").GetString()![1..], section.GetProperty("heading").GetString()!, columns, [.. rows]);
    }
}
