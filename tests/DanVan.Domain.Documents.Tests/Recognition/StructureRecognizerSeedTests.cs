using System.Text.Json;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;

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
