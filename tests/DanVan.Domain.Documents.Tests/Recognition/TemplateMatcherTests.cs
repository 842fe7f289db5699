using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class TemplateMatcherTests
{
    private static readonly string[] Mediation =
    [
        "Cấp huyện, thành phố (bao gồm cả xã, TT) / Số lượng vụ, việc hòa giải",
        "Cấp huyện, thành phố (bao gồm cả xã, TT) / Số vụ việc hòa giải thành công; đạt tỷ lệ (%)",
        "Cấp cơ sở / Số lượng vụ, việc hòa giải",
        "Cấp cơ sở / Số vụ việc hòa giải thành công; đạt tỷ lệ (%)",
    ];

    private static readonly string[] Denunciations = ["Số lượng đơn thư đã tiếp nhận", "Số đơn thư thuộc thẩm quyền giải quyết (đơn)", "Số đơn thư đã giải quyết (đơn); đạt tỷ lệ %", "Số đơn thư tồn đọng (đơn); chiếm tỷ lệ %"];

    private static readonly string[] Cuts =
    [
        "Thủ tục hành chính được cắt giảm / Tỷ lệ thủ tục HC được cắt giảm so với năm 2015 (...%)",
        "Thủ tục hành chính được cắt giảm / Số điều kiện kinh doanh được cắt giảm so với năm 2015(chiếm..%)",
        "Cung cấp dịch vụ công trực tuyến / Mức độ 3",
        "Cung cấp dịch vụ công trực tuyến / Mức độ 4",
    ];

    private static TemplateMatch Match(SampleDocument document) =>
        TemplateMatcher.Match(BuiltInTemplates.Get("kl-114-tw"), document.Sections, document.Paragraphs, document.Tables);

    private static string Say(IEnumerable<Fact> facts) => string.Join("; ", facts.Select(fact => $"{fact.Indicator} {fact.State}{(fact.Figure is { } figure ? $" {figure.Text}" : "")}"));

    private static string FactsOf(string number, string title, string[] columns, params string[][] rows) => Say(Match(new SampleDocument().Table(number, title, columns, rows)).Facts);

    public class NumberAndRateCells
    {
        [Theory]
        [InlineData("5 (83%)", "mediation.success.district Reported 5; mediation.success-rate.district Reported 83%")]
        [InlineData("01(17%)", "mediation.success.district Reported 01; mediation.success-rate.district Reported 17%")]
        [InlineData("1.312; 78,4%", "mediation.success.district Reported 1.312; mediation.success-rate.district Reported 78,4%")]
        [InlineData("98%", "mediation.success.district Blank; mediation.success-rate.district Reported 98%")]
        [InlineData("1312", "mediation.success.district Reported 1312; mediation.success-rate.district Blank")]
        [InlineData("1312 (78,4)", "mediation.success.district Reported 1312; mediation.success-rate.district Reported 78,4")]
        [InlineData("361/368", "mediation.success.district Reported 361/368; mediation.success-rate.district Blank")]
        [InlineData("0", "mediation.success.district StatedNone 0; mediation.success-rate.district Blank")]
        [InlineData("Không", "mediation.success.district StatedNone; mediation.success-rate.district Blank")]
        [InlineData("", "mediation.success.district Blank; mediation.success-rate.district Blank")]
        [InlineData("...%", "mediation.success.district Placeholder; mediation.success-rate.district Placeholder")]
        [InlineData("…", "mediation.success.district NotCollected; mediation.success-rate.district NotCollected")]
        [InlineData("x", "mediation.success.district NotApplicable; mediation.success-rate.district NotApplicable")]
        [InlineData("0 (0%)", "mediation.success.district StatedNone 0; mediation.success-rate.district Reported 0%")]
        [InlineData("đang tổng hợp", "mediation.success.district Reported; mediation.success-rate.district Reported")]
        public void Give_the_number_and_the_rate(string cell, string expected) =>
            Assert.Equal($"mediation.case.district Reported 1674; {expected}", FactsOf("7", "Kết quả công tác hòa giải ở cơ sở (cộng 5 năm)", Mediation[..2], ["1674", cell]));
    }

    public class NumberCells
    {
        [Theory]
        [InlineData("44 (39 cấp huyện; 05 cấp xã)", "service.online.level-3 Reported 44; service.online.level-3.district Reported 39; service.online.level-3.commune Reported 05")]
        [InlineData("44 (xã 05; huyện 39)", "service.online.level-3 Reported 44; service.online.level-3.commune Reported 05; service.online.level-3.district Reported 39")]
        [InlineData("44 (cấp huyện 39)", "service.online.level-3 Reported 44; service.online.level-3.district Reported 39")]
        [InlineData("44", "service.online.level-3 Reported 44")]
        [InlineData("0", "service.online.level-3 StatedNone 0")]
        [InlineData("12%", "service.online.level-3 Reported")]
        public void Give_the_number_and_its_parts_where_they_stand(string cell, string expected) =>
            Assert.Equal($"procedure.cut-rate Reported 12,5; business-condition.cut Blank; business-condition.cut-rate Blank; {expected}; service.online.level-4 Reported 03", FactsOf("4.1", "Cải cách thủ tục hành chính", Cuts, ["12,5", "", cell, "03"]));
    }

    public class ItemCells
    {
        [Theory]
        [InlineData("-Cấp trưởng: - Cấp phó: 01 Đ/c -Khác", "official.in-charge.district.head Blank; official.in-charge.district.other Blank; official.in-charge.district.deputy Reported 01 Đ/c")]
        [InlineData("- Cấp trưởng: 01 đồng chí\n- Cấp phó: không\n- Khác: 02", "official.in-charge.district.deputy StatedNone; official.in-charge.district.head Reported 01 đồng chí; official.in-charge.district.other Reported 02")]
        [InlineData("Cấp phó: 01; Cấp trưởng: 02", "official.in-charge.district.other Blank; official.in-charge.district.deputy Reported 01; official.in-charge.district.head Reported 02")]
        [InlineData("", "official.in-charge.district.head Blank; official.in-charge.district.deputy Blank; official.in-charge.district.other Blank")]
        [InlineData("-Cấp phó: đồng chí Nguyễn Văn A và 02 chuyên viên", "official.in-charge.district.head Blank; official.in-charge.district.deputy Reported; official.in-charge.district.other Blank")]
        public void Give_a_fact_for_each_item(string cell, string expected) => Assert.Equal(
            expected,
            FactsOf("2", "Chức danh cán bộ cơ quan nhà nước được phân công phụ trách công tác dân vận", ["UBND huyện, thành phố (sở, ngành)"], [cell]));

        [Fact]
        public void Tell_a_label_from_one_that_ends_with_it() => Assert.Equal(
            "official.in-charge.commune.other Blank; official.in-charge.commune.vice-chair Reported 28 Đ/c; official.in-charge.commune.chair Reported 3 Đ/c",
            FactsOf("2", "Chức danh cán bộ được phân công phụ trách công tác dân vận", ["UBND xã, phường, thị trấn"], ["Phó Chủ tịch: 28 Đ/c Chủ tịch: 3 Đ/c"]));

        [Fact]
        public void Are_placeholders_where_only_the_printed_labels_stand() => Assert.Equal(
            "document.issued.state.resolution Placeholder; document.issued.state.directive Placeholder; document.issued.state.plan Placeholder; document.issued.state.letter Placeholder",
            FactsOf("1", "Số văn bản lãnh đạo, chỉ đạo về công tác dân vận", ["Văn bản của cơ quan nhà nước, chính quyền cấp huyện"], ["-Nghị quyết -Chỉ thị -Kế hoạch, chương trình -Công văn"]));

        [Fact]
        public void Count_only_a_figure_at_once_behind_the_label() => Assert.Equal(
            "document.issued.party.directive Blank; document.issued.party.letter StatedNone; document.issued.party.plan Reported; document.issued.party.resolution Reported 02",
            Say(Match(new SampleDocument().Table("1", "Số văn bản lãnh đạo, chỉ đạo về công tác dân vận", ["Văn bản của huyện, thành ủy"], ["-Nghị quyết: 02 -Chỉ thị - Kế hoạch, chương trình: Kế hoạch năm dân vận; 28 kế hoạch của 28 xã - Công văn: Không"])).Facts.OrderBy(fact => fact.Indicator)));
    }

    public class ProseCells
    {
        [Theory]
        [InlineData("Đã giảm 18 công chức đạt tỷ lệ 21,59% so với năm 2015; 219 viên chức đạt tỷ lệ 8,06% so với năm 2015", "18 công chức", "21,59%", "219 viên chức", "8,06%", "")]
        [InlineData("Đã giảm 120 công chức (chỉ tiêu giao so với năm 2015 là 10%).", "120 công chức", "", "", "", "10%")]
        [InlineData("Giảm 12 viên chức (5%), 3 công chức (2,5%); chỉ tiêu giao 10%", "3 công chức", "2,5%", "12 viên chức", "5%", "10%")]
        [InlineData("Đã giảm 18 công chức, 219 viên chức, lần lượt đạt 21,59% và 8,06%", "18 công chức", "21,59%", "219 viên chức", "8,06%", "")]
        [InlineData("Công chức giảm 18 người, đạt 21,59%", "18 người", "21,59%", "", "", "")]
        [InlineData("", "", "", "", "", "")]
        public void Give_counts_rates_and_targets(string cell, string servants, string servantRate, string employees, string employeeRate, string target)
        {
            var facts = Match(new SampleDocument().Table("4.2", "Tinh giản biên chế", ["Cấp xã", "Cấp huyện"], ["", cell])).Facts;

            string Figure(string code) => facts.Single(fact => fact.Indicator == IndicatorCode.Parse(code)).Figure?.Text ?? "";
            Assert.Equal(
                (servants, servantRate, employees, employeeRate, target),
                (Figure("staff.cut.district.civil-servant"), Figure("staff.cut-rate.district.civil-servant"), Figure("staff.cut.district.public-employee"), Figure("staff.cut-rate.district.public-employee"), Figure("staff.cut-target.district")));
        }
    }

    public class RowTables
    {
        private static readonly string[] Columns = ["Cấp huyện / Năm", "Cấp huyện / Số đoàn KT", "Cấp huyện / Số cuộc kiểm tra", "Cấp huyện / Số đơn vị KT"];

        [Fact]
        public void Give_facts_for_each_printed_row()
        {
            var facts = FactsOf("3", "Công tác kiểm tra việc thực hiện Kết luận số 114-KL/TW (cộng 5 năm)", Columns, ["Năm 2015", "", "", ""], ["2016", "2", "5", "12"], ["Tổng cộng", "2", "5", "12"]);

            Assert.Equal(
                "inspection.team.2016 Reported 2; inspection.visit.2016 Reported 5; inspection.inspected.2016 Reported 12; inspection.team Reported 2; inspection.visit Reported 5; inspection.inspected Reported 12",
                facts);
        }

        [Fact]
        public void Leave_a_row_that_the_form_does_not_have()
        {
            var match = Match(new SampleDocument().Table("3", "Công tác kiểm tra việc thực hiện Kết luận số 114-KL/TW (cộng 5 năm)", Columns, ["2021", "3", "", "9"]));

            Assert.Empty(match.Facts);
            Assert.Equal([("3", "row-without-template"), ("9", "row-without-template")], match.Unplaced.Select(text => (text.Text, text.Reason)));
        }
    }

    public class Tables
    {
        [Fact]
        public void Are_known_by_their_words_whatever_their_number_order_and_diacritics()
        {
            var document = new SampleDocument()
                .Table("Biểu 2", "KET QUA CONG TAC HOA GIAI O CO SO", ["Cap co so / So vu viec hoa giai thanh cong; dat ty le", "Cap co so / So luong vu, viec hoa giai"], ["70 (70%)", "100"])
                .Table("Biểu 1", "Đơn tố cáo", ["Thuộc thẩm quyền", "Đã giải quyết (đơn, tỷ lệ %)", "Tồn đọng", "Tiếp nhận"], ["35", "34 (97%)", "1", "36"]);

            var match = Match(document);

            Assert.Equal(["7", "5.2"], match.Tables.Select(table => table.Template.Number));
            Assert.Equal(
                "mediation.success.grassroots Reported 70; mediation.success-rate.grassroots Reported 70%; mediation.case.grassroots Reported 100; petition.competent.denunciation Reported 35; " +
                "petition.resolved.denunciation Reported 34; petition.resolved-rate.denunciation Reported 97%; petition.pending.denunciation Reported 1; petition.pending-rate.denunciation Blank; petition.received.denunciation Reported 36",
                Say(match.Facts));
        }

        [Fact]
        public void Keep_their_columns_apart_when_the_upper_header_is_lost()
        {
            string[] columns = ["Số lần tiếp định kỳ (lượt)", "Số lần tiếp đột xuất (lượt)", "Số cuộc đối thoại (cuộc)", "Số lần tiếp định kỳ (lượt)", "Số lần tiếp đột xuất (lượt)", "Số cuộc đối thoại (cuộc)"];

            var facts = FactsOf("6", "Thủ trưởng cơ quan, đơn vị thực hiện Luật tiếp công dân", columns, ["1", "2", "3", "4", "5", "6"]);

            Assert.Equal(
                "reception.chair.commune.regular Reported 1; reception.chair.commune.ad-hoc Reported 2; dialogue.chair.commune Reported 3; reception.chair.district.regular Reported 4; reception.chair.district.ad-hoc Reported 5; dialogue.chair.district Reported 6",
                facts);
        }

        [Fact]
        public void Leave_a_column_that_the_form_does_not_have()
        {
            var match = Match(new SampleDocument().Table("5.2", "Đơn thư tố cáo", [.. Denunciations, "Ghi chú"], ["36", "35", "97%", "3%", "chưa kể đơn nặc danh"]));

            Assert.Equal(6, match.Facts.Count);
            Assert.Equal(("chưa kể đơn nặc danh", "column-without-template"), (match.Unplaced[0].Text, match.Unplaced[0].Reason));
        }

        [Fact]
        public void Are_left_over_when_the_form_has_none_like_them()
        {
            var match = Match(new SampleDocument().Table("1", "Danh sách cụm công nghiệp trên địa bàn tỉnh", ["STT", "Tên cụm", "Diện tích (ha)"], ["1", "Đồng Sóc", "75"]));

            Assert.Empty(match.Tables);
            Assert.Empty(match.Facts);
            Assert.Equal("table-without-template", Assert.Single(match.Unplaced).Reason);
            Assert.Equal(11, match.MissingTables.Count);
        }

        [Fact]
        public void Tell_complaints_from_denunciations()
        {
            var match = Match(new SampleDocument().Table("1", "Đơn thư tố cáo", Denunciations, ["36", "35", "97%", "3%"]).Table("2", "Đơn thư khiếu nại", Denunciations, ["90", "80", "97%", "3%"]));

            Assert.Equal(["5.2", "5.1"], match.Tables.Select(table => table.Template.Number));
        }
    }

    public class Identify
    {
        [Fact]
        public void Marks_the_figures_of_paragraphs_and_cells()
        {
            var document = new SampleDocument()
                .Section("P1.II.7", "Phong trào thi đua “Dân vận khéo”")
                .Paragraph("Hiện duy trì 143 mô hình “Dân vận khéo” ở 28 xã.")
                .Table("9", "Số điển hình “Dân vận khéo” của các cơ quan nhà nước", ["Điển hình tập thể (mô hình)", "Điển hình cá nhân"], ["143", ""]);

            var match = Match(document);

            Assert.Equal(["model.collective", null], match.Identify(document.Paragraphs[0]).Figures.Select(figure => figure.Indicator?.ToString()));
            Assert.Equal("model.collective", match.Identify(document.Tables[0]).Cells[0].Figures[0].Indicator?.ToString());
            Assert.Equal(["model.collective", "model.collective", "model.individual"], match.Facts.Select(fact => fact.Indicator.ToString()));
        }

        [Fact]
        public void Leaves_figures_that_contradict_each_other_in_one_sentence_unplaced()
        {
            var match = Match(new SampleDocument().Section("A", "Thi đua “Dân vận khéo”").Paragraph("Duy trì 143 mô hình “Dân vận khéo”, nhân rộng 150 mô hình “Dân vận khéo”."));

            Assert.Empty(match.Facts);
            Assert.Equal(["ambiguous-figure", "ambiguous-figure"], match.Unplaced.Select(text => text.Reason));
        }
    }

    public class Choose
    {
        [Fact]
        public void Takes_nothing_for_an_empty_document() => Assert.Null(TemplateMatcher.Choose(BuiltInTemplates.All, new ReportHeader(), [], []));

        [Fact]
        public void Takes_a_form_by_part_of_its_tables_and_the_authority_in_the_title()
        {
            var document = new SampleDocument()
                .Table("1", "Đơn thư tố cáo", Denunciations, ["36", "35", "97%", "3%"])
                .Table("2", "Kết quả công tác hòa giải ở cơ sở", Mediation, ["1674", "78,4%", "", ""])
                .Table("3", "Cải cách thủ tục hành chính", Cuts, ["0", "0", "44", "03"])
                .Table("4", "Số điển hình “Dân vận khéo”", ["Điển hình tập thể (mô hình)", "Điển hình cá nhân"], ["143", ""]);

            var choice = TemplateMatcher.Choose(BuiltInTemplates.All, new ReportHeader { Title = "Kết quả 5 năm thực hiện Kết luận số 114-KL/TW" }, [], document.Tables);

            Assert.Equal("kl-114-tw", choice?.Template.Code);
            Assert.InRange(choice!.LikenessPercent, 35, 60);
        }
    }
}
