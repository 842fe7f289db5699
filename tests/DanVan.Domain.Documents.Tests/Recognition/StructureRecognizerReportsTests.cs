using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>Real reports and notices of other places, read by eye once; what was seen is stated here.</summary>
public class StructureRecognizerReportsTests
{
    private static DocumentStructure Read(string name) =>
        StructureRecognizer.Recognize(DocumentText.Decode(File.ReadAllBytes(SharedFiles.Path("reports", name + ".txt"))));

    public class EveryReport
    {
        [SharedFact]
        public void Is_read_with_every_letter_in_one_text()
        {
            foreach (var file in Directory.GetFiles(SharedFiles.Path("reports"), "*.txt"))
            {
                var document = File.ReadAllText(file);
                var structure = Read(Path.GetFileNameWithoutExtension(file));

                Assert.Empty(structure.Unplaced);
                Assert.Equal(
                    Letters(document),
                    Letters(string.Concat(structure.Texts.Select(text => text.Marker + text.Text.Text))));
            }

            static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
        }
    }

    public class ExplosivesOfLaoCai
    {
        [SharedFact]
        public void Has_a_letterhead_in_two_columns_with_number_and_date_left_open()
        {
            var header = Read("f03_laocai_vlncn_2025").Header;

            Assert.Null(header.Symbol);
            Assert.Null(header.Date);
            Assert.Equal("Lào Cai", header.Place);
            Assert.Equal("UBND tỉnh Lào Cai", header.Issuer);
            Assert.StartsWith("Về tình hình hoạt động", header.Title, StringComparison.Ordinal);
        }

        [SharedFact]
        public void Has_one_table_whose_last_header_cell_spans_three_columns()
        {
            var structure = Read("f03_laocai_vlncn_2025");
            var table = Assert.Single(structure.Tables);

            Assert.Equal(["head", "intro", "1", "1.a"], structure.Ids());
            Assert.Equal((7, 4, "1.a"), (table.ColumnCount, table.RowCount, table.Section));
            Assert.All(table.Columns.Skip(4), path => Assert.Equal("Cơ quan cấp phép", path[0]));
            Assert.Equal(["40", "50", "11", "00", "39"], table.Cells.Where(cell => cell.Row == 1 && cell.Column > 2).Select(cell => cell.Text.Text));
        }
    }

    public class IndustrialClustersOfLaoCai
    {
        private static readonly Lazy<DocumentStructure> Structure = new(() => Read("f05_laocai_vpubnd_ccn_2026"));

        [SharedFact]
        public void Has_five_sections_and_three_annexes()
        {
            Assert.Equal(["I", "II", "III", "IV", "V"], Structure.Value.Sections.Where(section => section.Level == 2).Select(section => section.Id));
            Assert.Equal(["A1 45", "A2 74", "A3 127"], Structure.Value.Tables.Select(table => $"{table.Section} {table.Line}"));
            Assert.Equal(["II.1", "II.2", "II.3", "II.4"], Structure.Value.Ids().Where(id => id.StartsWith("II.", StringComparison.Ordinal)));
        }

        [SharedFact]
        public void Has_headings_across_its_tables_and_totals_under_their_columns()
        {
            var table = Structure.Value.Tables[0];

            Assert.Equal((6, 26), (table.ColumnCount, table.RowCount));
            Assert.Equal([1, 18], table.Cells.Where(cell => cell.Span == 6).Select(cell => cell.Row));
            Assert.Equal([(1, "Tổng cộng"), (4, "970,46"), (5, "")], table.Cells.Where(cell => cell.Row == 26).Select(cell => (cell.Column, cell.Text.Text)));
            Assert.Equal([(1, "Tổng cộng"), (4, "1.311,4"), (5, "15.738"), (6, "")], Structure.Value.Tables[1].Cells.Where(cell => cell.Row == 26).Select(cell => (cell.Column, cell.Text.Text)));
        }
    }

    public class ProceduresOfHoChiMinhCity
    {
        [SharedFact]
        public void Is_unwrapped_from_narrow_lines()
        {
            var structure = Read("h34_hcm_47BC_2020");

            Assert.Equal("47/BC-UBND", structure.Header.Symbol);
            Assert.Equal(new NodaTime.LocalDate(2020, 3, 30), structure.Header.Date);
            Assert.Equal("Thành phố Hồ Chí Minh", structure.Header.Place);
            Assert.Equal("Ủy ban nhân dân thành phố Hồ Chí Minh", structure.Header.Issuer);
            Assert.EndsWith("QUÝ I NĂM 2020", structure.Header.Title, StringComparison.Ordinal);
            Assert.Equal(["head", "intro", "I", "I.1", "I.2"], structure.Ids());
            Assert.EndsWith("dự thảo VBQPPL", structure.Sections[^1].Heading, StringComparison.Ordinal);
        }
    }

    public class Notices
    {
        [SharedTheory]
        [InlineData("h02_lamdong_hoagiai_2014_2018", 5)]
        [InlineData("h04_lamdong_tcd_q1_2025", 3)]
        [InlineData("h06_lamdong_tcd_4_2017", 3)]
        [InlineData("h14_daknong_tcd_11_2018", 7)]
        [InlineData("h16_daklak_2018q", 3)]
        [InlineData("h18_nghean_2021", 3)]
        [InlineData("h22_ttcp_2016_2020", 3)]
        [InlineData("h24_q1_hcm_2018", 2)]
        [InlineData("h28_hanoi_doithoai_2018", 4)]
        [InlineData("h30_ntm_6_2022", 3)]
        [InlineData("h32_ntm_10_2021", 1)]
        public void Are_paragraphs_without_parts(string name, int paragraphs)
        {
            var structure = Read(name);

            Assert.Empty(structure.Sections);
            Assert.Empty(structure.Tables);
            Assert.Equal(paragraphs, structure.Paragraphs.Count);
        }
    }
}
