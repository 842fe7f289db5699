using System.Text.Json;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>The structure of a real report, against the outline and the tables that were worked out by hand.</summary>
public class StructureRecognizerSeedTests
{
    private static readonly Lazy<DocumentStructure> Seed = new(() =>
        StructureRecognizer.Recognize(DocumentText.Decode(File.ReadAllBytes(SharedFiles.Path("seed", "407-BC-UBND.txt")))));

    private static readonly Lazy<JsonElement> Expected = new(() =>
        JsonDocument.Parse(File.ReadAllText(SharedFiles.Path("seed", "sections.json"))).RootElement);

    public class Sections
    {
        [SharedFact]
        public void Are_those_of_the_outline_in_its_order()
        {
            var expected = Expected.Value.GetProperty("sections").EnumerateArray().Select(node => node.GetProperty("id").GetString());

            Assert.Equal(expected, Seed.Value.Sections.Select(section => section.Id));
        }

        [SharedFact]
        public void Have_the_number_level_parent_and_lines_of_the_outline()
        {
            var expected = Expected.Value.GetProperty("sections").EnumerateArray().Select(node => (
                node.GetProperty("id").GetString(),
                node.GetProperty("label").GetString(),
                node.GetProperty("level").GetInt32(),
                node.GetProperty("parent").GetString(),
                node.GetProperty("line").GetInt32(),
                node.GetProperty("last_line").GetInt32()));

            Assert.Equal(expected, Seed.Value.Sections.Select(section => ((string?)section.Id, section.Number, section.Level, section.Parent, section.Line, section.LastLine)));
        }

        [SharedFact]
        public void Have_the_whole_heading_of_which_the_outline_may_show_pieces()
        {
            foreach (var node in Expected.Value.GetProperty("sections").EnumerateArray())
            {
                var heading = node.GetProperty("heading").GetString();
                var section = Seed.Value.Sections.Single(section => section.Id == node.GetProperty("id").GetString());
                if (heading is null || heading.StartsWith('('))
                {
                    Assert.Null(section.Heading);
                    continue;
                }

                var at = 0;
                foreach (var piece in heading.Split('…', '+').Select(piece => piece.Trim()).Where(piece => piece.Length > 0 && piece != "trích yếu"))
                {
                    var found = section.Heading!.IndexOf(piece, at, StringComparison.Ordinal);
                    Assert.True(found >= at, $"{section.Id}: '{piece}' is not in '{section.Heading}'.");
                    at = found + piece.Length;
                }
            }
        }
    }

    public class Tables
    {
        [SharedFact]
        public void Stand_in_their_sections_with_their_rows()
        {
            var expected = Expected.Value.GetProperty("tables").EnumerateArray().Select(table => (
                table.GetProperty("section").GetString(),
                table.GetProperty("columns").GetInt32(),
                string.Join(',', table.GetProperty("header_lines").EnumerateArray().Select(line => line.GetInt32())),
                string.Join(',', table.GetProperty("data_lines").EnumerateArray().Select(line => line.GetInt32()))));

            Assert.Equal(expected, Seed.Value.Tables.Select(table => (table.Section, table.ColumnCount, string.Join(',', table.HeaderLines), string.Join(',', table.RowLines))));
        }

        [SharedFact]
        public void Have_the_rows_of_the_annex_with_broken_cells_joined()
        {
            var expected = Expected.Value.GetProperty("tables").EnumerateArray().Select(RowsWithBrokenCellsJoined);

            Assert.Equal(expected, Seed.Value.Tables.Select(table => table.RowsOf()));
        }

        [SharedFact]
        public void Have_every_cell_of_every_row_in_its_place() =>
            Assert.All(Seed.Value.Tables, table => Assert.Equal(
                from row in Enumerable.Range(1, table.RowCount) from column in Enumerable.Range(1, table.ColumnCount) select (row, column),
                table.Cells.Select(cell => (cell.Row, cell.Column))));

        [SharedFact]
        public void Have_the_header_words_over_each_column()
        {
            foreach (var (expected, table) in Expected.Value.GetProperty("tables").EnumerateArray().Zip(Seed.Value.Tables))
            {
                var rows = expected.GetProperty("header").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToList()).ToList();
                for (var column = 0; column < table.ColumnCount; column++)
                {
                    // A blank cell of the first row is merged with the words at its left; the last row names each column.
                    var group = rows[0].Take(column + 1).Last(words => words.Length > 0);
                    var path = rows.Count == 1 ? group : $"{group} > {rows[1][column]}{(rows.Count > 2 && rows[2][column].Length > 0 ? " " + rows[2][column] : "")}";

                    Assert.Equal(path, string.Join(" > ", table.Columns[column]));
                }
            }
        }

        [SharedFact]
        public void Are_blank_where_nothing_was_written_and_unfilled_where_the_labels_stand_alone()
        {
            var states = Seed.Value.Tables.ToDictionary(table => table.Number, table => string.Concat(table.Cells.Select(cell => cell.State switch
            {
                CellState.Blank => '_',
                CellState.Reported => '#',
                CellState.StatedNone => '0',
                CellState.Placeholder => '?',
                _ => '!',
            })));

            Assert.Equal("#?", states["1"]);
            Assert.Equal("##", states["2"]);
            Assert.Equal(string.Concat(Enumerable.Repeat("#___", 7)), states["3"]);
            Assert.Equal("00##", states["4.1"]);
            Assert.Equal("##", states["4.2"]);
            Assert.Equal("####____", states["5.1"]);
            Assert.Equal("####", states["5.2"]);
            Assert.Equal("######", states["6"]);
            Assert.Equal("##__", states["7"]);
            Assert.Equal("###0______", states["8"]);
            Assert.Equal("#_", states["9"]);
        }

        private static IEnumerable<string> RowsWithBrokenCellsJoined(JsonElement table)
        {
            var rows = table.GetProperty("rows").EnumerateArray()
                .Select(row => row.EnumerateArray().Select(cell => cell.GetString()!.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal)).ToList())
                .ToList();
            for (var i = rows.Count - 1; i > 0; i--)
            {
                if (rows[i].Count == 1)
                {
                    rows[i - 1][^1] += " " + rows[i][0];
                    rows.RemoveAt(i);
                }
            }

            return rows.Select(row => string.Join(" | ", row));
        }
    }

    public class PageBreaks
    {
        [SharedFact]
        public void Are_joined_where_the_description_says_so_and_nowhere_else()
        {
            var lines = File.ReadAllLines(SharedFiles.Path("seed", "407-BC-UBND.txt"));
            var expected = Expected.Value.GetProperty("page_breaks").EnumerateArray().Select(one => (one.GetProperty("before").GetInt32(), one.GetProperty("after").GetInt32()));

            var joined = Seed.Value.Texts
                .Where(text => text.Role is TextRole.Paragraph or TextRole.Cell or TextRole.HeaderCell)
                .Select(text => text.Text)
                .Select(text => (First: text.SourceOf(0, 1).Line, Last: text.SourceOf(text.Text.Length - 1, text.Text.Length).Line))
                .Where(place => place.First != place.Last)
                .Distinct();

            Assert.Equal(expected, joined);
            Assert.All(expected, one => Assert.All(lines[one.Item1..(one.Item2 - 1)], line => Assert.Equal("", line.Trim())));
        }
    }

    public class Texts
    {
        [SharedFact]
        public void Point_at_their_own_words()
        {
            var document = File.ReadAllText(SharedFiles.Path("seed", "407-BC-UBND.txt"));
            var separators = new[] { ' ', '\t', '\n' };

            foreach (var text in Seed.Value.Texts.Select(text => text.Text))
            {
                var at = 0;
                foreach (var word in text.Text.Split(' '))
                {
                    var source = text.SourceOf(at, at + word.Length);
                    var written = document[source.Start..source.End].Replace("*", "", StringComparison.Ordinal);

                    Assert.Equal(word, written);
                    Assert.Equal(source.Line, 1 + document.AsSpan(0, source.Start).Count('\n'));
                    Assert.DoesNotContain(written, separators.Contains);
                    at += word.Length + 1;
                }
            }
        }

        [SharedFact]
        public void Hold_every_letter_of_the_document_once()
        {
            var document = File.ReadAllText(SharedFiles.Path("seed", "407-BC-UBND.txt")).Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal);

            var kept = string.Concat(Seed.Value.Texts.Select(text => text.Marker + text.Text.Text));

            Assert.Equal(Letters(document), Letters(kept));

            // A header cell that a page broke has its end beside its beginning, so the order differs.
            static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Order());
        }
    }

    public class Header
    {
        [SharedFact]
        public void Names_symbol_date_place_and_issuer()
        {
            var header = Seed.Value.Header;

            Assert.Equal("407/BC-UBND", header.Symbol);
            Assert.Equal(new NodaTime.LocalDate(2020, 7, 29), header.Date);
            Assert.Equal("Vĩnh Tường", header.Place);
            Assert.Equal("UBND huyện Vĩnh Tường", header.Issuer);
        }
    }
}
