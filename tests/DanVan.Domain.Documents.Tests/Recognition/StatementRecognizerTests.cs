using DanVan.Domain.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class StatementRecognizerTests
{
    private static string Of(params string[] paragraphs) => StatementText.ShowAll(StatementText.Recognize(paragraphs));

    private static string OnlySums(string statements) =>
        string.Join(" | ", statements.Split(" | ").Where(statement => statement.Contains(" + ", StringComparison.Ordinal)));

    private static string OfCell(string cell) => StatementText.ShowAll(StatementText.RecognizeCell(cell));

    public class Sums
    {
        [Theory]
        [InlineData("đã nhận 1.200 đơn thư (cấp huyện 300 đơn, cấp xã 900 đơn).", "1200 = 300 + 900")]
        [InlineData("tổ chức 12 cuộc đối thoại (4 cuộc đối thoại thường kỳ, 8 cuộc đối thoại theo vụ việc, nội dung bức xúc).", "12 = 4 + 8")]
        [InlineData("có 50 đơn (30 khiếu nại, 20 tố cáo) thuộc thẩm quyền.", "50 = 30 + 20")]
        [InlineData("đã nhận 1.200 đơn thư (cấp huyện 300 đơn, cấp xã 800 đơn).", "1200 = 300 + 800")]
        public void Are_read_from_a_parenthesis_even_where_they_fail(string text, string expected) => Assert.Equal(expected, Of(text));

        [Theory]
        [InlineData("toàn huyện đã tiếp 900 lượt công dân cấp huyện tiếp 400 lượt; cấp xã tiếp 500 lượt.", "900 = 400 + 500")]
        [InlineData("toàn huyện đã tiếp 900 lượt công dân, cấp huyện tiếp 400 lượt; cấp xã tiếp 600 lượt.", "900 = 400 + 600")]
        [InlineData("cấp huyện tiếp 400 lượt, cấp xã tiếp 600 lượt, tổng cộng 1.018 lượt.", "1018 = 400 + 600")]
        public void Are_read_from_levels_side_by_side_even_where_they_fail(string text, string expected) => Assert.Equal(expected, Of(text));

        [Theory]
        [InlineData("có 23 dự án, trong đó: 10 dự án đang hoạt động; 8 dự án đang triển khai; 5 dự án tạm dừng.", "23 = 10 + 8 + 5")]
        [InlineData("thụ lý 60 vụ việc. Trong đó, có 40 vụ việc hòa giải thành công, 15 vụ việc hòa giải không thành và 5 vụ việc chưa giải quyết xong.", "60 = 40 + 15 + 5")]
        [InlineData("có 90 đơn thuộc thẩm quyền gồm 60 đơn khiếu nại và 30 đơn tố cáo.", "90 = 60 + 30")]
        [InlineData("có 90 đơn thuộc thẩm quyền gồm 60 đơn khiếu nại và 20 đơn tố cáo.", "90 = 60 + 20")]
        [InlineData("đã giải quyết 70 hồ sơ, trong đó đúng hạn 60 hồ sơ, quá hạn 5 hồ sơ.", "70 = 60 + 5")]
        public void Are_read_after_a_connective(string text, string expected) => Assert.Equal(expected, Of(text));

        [Theory]
        [InlineData("nhận 8.940 đơn, trong đó lĩnh vực đất đai 5.964 đơn, chính sách xã hội 2.979 đơn.", "8940 = 5964 + 2979")]
        [InlineData("nhận 8.743 đơn, trong đó lĩnh vực đất đai 5.964 đơn, chính sách xã hội 2.979 đơn.", "8743 = 5964 + 2979")]
        [InlineData("nhận 8.947 đơn, trong đó lĩnh vực đất đai 5.964 đơn, chính sách xã hội 2.979 đơn.", "8947 >= 5964 | 8947 >= 2979")]
        public void That_miss_by_one_digit_are_read_unless_a_part_may_fill_the_gap(string text, string expected) => Assert.Equal(expected, Of(text));

        [Theory]
        [InlineData("trong 3 năm (2016 - 2018) đã thụ lý 60 vụ việc, hòa giải thành 45 vụ việc.", "60 = 20 + 19 + 20 | 45 = 15 + 14 + 15")]
        [InlineData("trong các năm đã thụ lý 60 vụ việc, hòa giải thành 45 vụ việc.", "")]
        public void Of_years_are_read_where_they_are_all_the_years_of_the_period(string total, string expected) =>
            Assert.Equal(
                expected,
                Of(total, "Cụ thể: năm 2016, thụ lý 20 vụ việc, hòa giải thành 15 vụ việc; năm 2017, thụ lý 19 vụ việc, hòa giải thành 14 vụ việc; năm 2018, thụ lý 20 vụ việc, hòa giải thành 15 vụ việc."));

        [Fact]
        public void Of_levels_are_read_from_a_paragraph_for_each() =>
            Assert.Equal(
                "900 = 100 + 300 + 500",
                Of(
                    "toàn tỉnh đã tiếp nhận 900 hồ sơ.",
                    "Với cấp tỉnh, trong quý đã tiếp nhận 100 hồ sơ.",
                    "Với cấp huyện, trong quý đã tiếp nhận 300 hồ sơ.",
                    "Với cấp xã, trong quý đã tiếp nhận 500 hồ sơ."));

        [Theory]
        [InlineData("nhận 60 đơn. Trong đó:", "Khiếu nại: 20 đơn, chiếm 33,3%;", "Tố cáo: 15 đơn, chiếm 25%;", "Việc khác: 25 đơn, chiếm 41,7%.", "60 = 20 + 15 + 25")]
        [InlineData("nhận 60 đơn, gồm:", "Khiếu nại: 20 đơn;", "Tố cáo: 15 đơn;", "Kiến nghị: 24 đơn.", "60 = 20 + 15 + 24")]
        [InlineData("nhận 60 đơn. Trong đó:", "Đất đai: 20 đơn;", "Chính sách: 15 đơn;", "Môi trường: 10 đơn.", "")]
        public void Are_read_from_a_list_with_an_item_in_each_text(string head, string first, string second, string third, string expected) =>
            Assert.Equal(expected, OnlySums(Of(head, first, second, third)));

        [Theory]
        [InlineData("khảo sát 50 người dân đến: hài lòng 30 người (60%), chưa hài lòng 20 người (40%).", "50 = 30 + 20")]
        [InlineData("khảo sát 50 người dân đến: hài lòng 30 người (60%), chưa hài lòng 25 người (40%).", "50 = 30 + 25")]
        [InlineData("khảo sát 50 người dân đến: hài lòng 30 người, góp ý 25 người.", "")]
        public void Are_read_behind_a_colon_where_the_shares_make_a_hundred(string text, string expected) => Assert.Equal(expected, OnlySums(Of(text)));

        [Fact]
        public void Of_each_unit_in_a_parenthesis_go_to_the_count_of_that_unit() =>
            Assert.Equal("50 = 30 + 20 | 80 = 45 + 35", Of("tiếp 50 lượt với 80 người (thường xuyên 30 lượt, 45 người; định kỳ 20 lượt, 35 người)."));

        [Fact]
        public void Of_lines_are_read_when_the_total_follows() =>
            Assert.Equal(
                "120 = 50 + 70 | 96 = 40 + 55",
                Of("Huyện A: nhận 50 hồ sơ, trả 40 hồ sơ.", "Huyện B: nhận 70 hồ sơ, trả 55 hồ sơ.", "Tổng cộng: nhận 120 hồ sơ, trả 96 hồ sơ."));

        [Fact]
        public void Are_not_made_of_a_part_and_another_split_of_its_total() => Assert.DoesNotContain(
            "440 = ", Of("nhận 870 đơn thư: 402 đơn khiếu nại, 28 đơn tố cáo, 440 đơn kiến nghị; cấp huyện nhận 310 đơn, cấp xã nhận 560 đơn."), StringComparison.Ordinal);

        [Fact]
        public void Of_several_units_are_read_column_by_column() =>
            Assert.Equal(
                "50 = 30 + 20 | 80 = 45 + 35",
                Of("tiếp 50 lượt công dân/80 người đến khiếu nại. Trong đó, tiếp thường xuyên 30 lượt/45 người; tiếp định kỳ 20 lượt/35 người."));

        [Fact]
        public void Of_a_third_column_are_read_when_two_add_up() =>
            Assert.Equal(
                "50 = 30 + 20 | 70 = 45 + 35 | 80 = 42 + 38",
                Of(
                    "đã tiếp 50 lượt/70 vụ việc với 80 người.",
                    "Cụ thể, tiếp thường xuyên là 30 lượt/42 người với 45 vụ việc. Tiếp định kỳ là 20 lượt/38 người với 35 vụ việc."));

        [Fact]
        public void Reach_over_paragraphs_of_a_list() =>
            Assert.Equal(
                "40 = 5 + 35 | 60 = 7 + 53",
                Of("tổng cộng 40 lượt với 60 người. Trong đó:", "Tiếp định kỳ của huyện: tiếp 05 lượt với 7 người.", "Tiếp định kỳ của xã: tiếp 35 lượt với 53 người."));

        [Fact]
        public void Take_the_total_that_fits_where_the_nearest_does_not() =>
            Assert.Equal("100 = 15 + 5 + 80 | 100 = 20 + 80", Of("nhận 100 đơn, trong đó không đủ điều kiện là 20 đơn; đủ điều kiện là 80 đơn (khiếu nại 15, tố cáo 5, kiến nghị 80 đơn)."));

        [Fact]
        public void Of_shares_of_one_base_are_read() =>
            Assert.Equal("40 = 30 + 10 | 75% = 30 / 40 | 25% = 10 / 40 | 25% = 100% - 75%", Of("đất đai 30/40 lượt chiếm 75%, các lĩnh vực khác 10/40 lượt chiếm 25%."));

        [Theory]
        [InlineData("44 (39 cấp huyện; 05 cấp xã)", "44 = 39 + 5")]
        [InlineData("44 (39 cấp huyện; 06 cấp xã)", "44 = 39 + 6")]
        public void Are_read_from_a_cell(string cell, string expected) => Assert.Equal(expected, OfCell(cell));

        [Theory]
        [InlineData("tiếp 65 lượt công dân (366 người).")]
        [InlineData("so với cùng kỳ giảm 127 lượt (6 tháng đầu năm 2019 tiếp 500 lượt, 6 tháng đầu năm 2018 tiếp 373 lượt).")]
        [InlineData("tiếp nhận 120 hồ sơ, 30 hồ sơ đúng hạn và 5 hồ sơ quá hạn.")]
        [InlineData("tổ chức 84 cuộc đối thoại thu hút 9.063 đại biểu với 733 ý kiến.")]
        [InlineData("Năm 2019 có 30 mô hình; năm 2020 cấp huyện có 10 mô hình, cấp xã có 15 mô hình.")]
        [InlineData("có 90 vụ gồm 20 vụ trộm cắp, 30 vụ lừa đảo, 25 vụ cướp giật…")]
        [InlineData("có 30 tuyến, quận 1 có 13 tuyến, quận 5 có 4 tuyến, còn lại là ở quận 10.")]
        [InlineData("giảm 9 công ty, đăng ký mới 12 công ty và tổng giám đốc của 20 công ty.")]
        [InlineData("có 7 người đi theo đoàn và 2 người đi riêng (4 người quê Hà Nam, 5 người quê Hà Nội).")]
        [InlineData("bổ nhiệm 9 trường hợp, gồm 8 trường hợp cấp vụ, một trường hợp cấp phòng.")]
        [InlineData("phù phép tới 11 điểm (Toán nâng từ 5 lên 9; Văn nâng từ 2 lên 9).")]
        public void Are_not_read_where_the_words_leave_it_open(string text) => Assert.Equal("", Of(text));
    }

    public class Subsets
    {
        [Theory]
        [InlineData("nhận 1.468 đơn, trong đó có 385 đơn khiếu nại, tố cáo.", "1468 >= 385")]
        [InlineData("có 200/300 xã đạt chuẩn, trong đó có 40 xã nâng cao và 8 xã kiểu mẫu.", "200 >= 40 | 200 >= 8")]
        [InlineData("tiếp nhận 120 hồ sơ, trong đó đúng hạn 30 hồ sơ, quá hạn 5 hồ sơ.", "120 >= 30 | 120 >= 5")]
        public void Are_read_after_among_them(string text, string expected) => Assert.Equal(expected, Of(text));

        [Fact]
        public void Are_not_read_where_another_whole_may_be_meant() =>
            Assert.Equal("", Of("nhận 300 đơn, chuyển 20 đơn, trong đó có 50 đơn khiếu nại."));

        [Theory]
        [InlineData("làm 6 người chết và hơn 100 người bị thương, trong đó 10 người nguy kịch.")]
        [InlineData("thưởng bình quân 4 triệu đồng, trong đó cao nhất 325 triệu đồng.")]
        [InlineData("có 212 chuyến chậm trong tổng số chuyến bay thực hiện 2.077 chuyến.")]
        public void Are_not_read_where_the_count_before_is_no_whole(string text) => Assert.Equal("", Of(text));
    }

    public class Differences
    {
        [Theory]
        [InlineData("đã giải quyết 30/50 vụ việc, còn lại 15 vụ việc đang xác minh.", "15 = 50 - 30")]
        [InlineData("giải quyết 19/33 vụ việc, 14 vụ còn lại đang giải quyết.", "14 = 33 - 19")]
        [InlineData("tiếp nhận 120 đơn, đã giải quyết 100 đơn, còn lại 15 đơn.", "15 = 120 - 100")]
        [InlineData("tiếp nhận 660 vụ việc; đã giải quyết 349 vụ việc, còn 311 vụ việc.", "311 = 660 - 349")]
        [InlineData("nhận 500 đơn, so với cùng kỳ năm trước tăng 100 đơn (6 tháng đầu năm 2019 nhận 400 đơn).", "100 = 500 - 400")]
        [InlineData("có 200 đơn, so với cùng kỳ năm trước giảm 50 đơn (6 tháng đầu năm 2019 có 260 đơn).", "50 = 260 - 200")]
        public void Are_read_even_where_they_fail(string text, string expected) => Assert.Equal(expected, Of(text));

        [Fact]
        public void Find_the_count_of_now_in_an_earlier_paragraph() =>
            Assert.Equal("16 = 40 - 24", Of("Số lượt tiếp trong tháng là 40 lượt với 65 người.", "So với tháng trước (tháng 10 tiếp 24 lượt), số lượt tiếp tăng 16 lượt."));

        [Theory]
        [InlineData("nhận 500 đơn, tăng 100 đơn so với cùng kỳ.")]
        [InlineData("nay toàn huyện còn 28 xã.")]
        public void Are_not_read_without_both_counts(string text) => Assert.Equal("", Of(text));
    }

    public class Rates
    {
        [Theory]
        [InlineData("đã hòa giải 400 vụ việc, hòa giải thành 300 vụ việc, đạt tỷ lệ 75%.", "75% = 300 / 400")]
        [InlineData("tiếp nhận 400 đơn. Đến nay đã xử lý 300 đơn (đạt 75%).", "75% = 300 / 400")]
        [InlineData("đã giải quyết 30/40 vụ, đạt tỷ lệ 75%.", "75% = 30 / 40")]
        [InlineData("lĩnh vực đất đai (chiếm 30/40 lượt tiếp công dân trong tháng, 75%).", "75% = 30 / 40")]
        [InlineData("hiện 100% số xã trên địa bàn đạt chuẩn ( 20/20 xã).", "100% = 20 / 20")]
        [InlineData("đã giải quyết 30 đơn (20 khiếu nại, 10 tố cáo)/40 đơn, đạt tỷ lệ 75%.", "30 = 20 + 10 | 75% = 30 / 40")]
        [InlineData("đất đai 26/29 lượt tiếp công dân chiếm 89,65(khiếu nại, kiến nghị).", "1793/20% = 26 / 29")]
        [InlineData("nhận 60 hồ sơ, đúng hạn là 45 hồ sơ (đạt 90%), đến hạn giải quyết 50 hồ sơ.", "90% = 45 / 60 or 50")]
        [InlineData("có 230 chuyến chậm trên tổng số 2.000 chuyến cất cánh, chiếm 12,5%.", "25/2% = 230 / 2000")]
        [InlineData("giải quyết được 300 vụ việc (đạt 75%) trong tổng số 400 vụ việc thụ lý.", "75% = 300 / 400")]
        [InlineData("Có 201 đơn vị được công nhận, tăng 3 đơn vị so với tháng trước, chiếm khoảng 30,3% tổng số đơn vị của cả nước.", "303/10% = 201 / ?")]
        public void Are_read_with_their_counts(string text, string expected) => Assert.Equal(expected, Of(text));

        [Theory]
        [InlineData("Đã giảm 18 công chức đạt tỷ lệ 21,59% so với năm 2015; 219 viên chức đạt tỷ lệ 8,06% so với năm 2015", "2159/100% = 18 / ? | 403/50% = 219 / ?")]
        [InlineData("5 (83%)", "83% = 5 / ?")]
        [InlineData("01(17%)", "17% = 1 / ?")]
        [InlineData("Đã giảm 120 công chức (chỉ tiêu giao so với năm 2015 là 10%).", "")]
        public void Are_read_from_a_cell(string cell, string expected) => Assert.Equal(expected, OfCell(cell));

        [Theory]
        [InlineData("có 130 hộ thoát nghèo (đạt 86% kế hoạch).")]
        [InlineData("toàn bộ 298 đơn khiếu nại và 19 đơn tố cáo đã giải quyết xong, đạt 100%.")]
        [InlineData("cả 15/15 xã, thị trấn đều tổ chức học tập, tỷ lệ cán bộ dự học đạt 96%.")]
        [InlineData("phấn đấu giải quyết 100 đơn, đạt 95%.")]
        [InlineData("tỷ lệ giải quyết đơn thư cấp huyện đạt 98%, cấp xã đạt 97%.")]
        [InlineData("đã tiếp 6.353 lượt công dân, tăng 9,3% so với cùng kỳ.")]
        [InlineData("Có 5/9 huyện đạt tỷ lệ này dưới 3%.")]
        [InlineData("số công chức kê khai đạt 100% theo kế hoạch.")]
        [InlineData("có 10/23 trường đạt tỷ lệ tốt nghiệp 100%.")]
        [InlineData("có 325/386 xã đạt chuẩn. 57,3% người dân có nước sạch.")]
        public void Are_not_read_from_targets_and_changes(string text) => Assert.Equal("", Of(text));

        [Theory]
        [InlineData("cả nước có 6.000/7.600 xã đạt chuẩn, tăng 10,6% so với cuối năm; có 2.567 xã (42,4%) nâng cao.", "212/5% = 2567 / ?")]
        [InlineData("có 453 đại biểu (đạt 91,15% tổng số đại biểu), trong đó không tán thành 35 đại biểu (7,04%).", "453 >= 35 | 1823/20% = 453 / ? | 176/25% = 35 / ?")]
        public void Have_no_base_where_none_that_fits_is_said_to_be_one(string text, string expected) => Assert.Equal(expected, Of(text));

        [Fact]
        public void Of_all_parts_of_a_sum_complement_each_other() =>
            Assert.Equal(
                "80 = 60 + 20 | 75% = 60 / 80 | 25% = 20 / 80 | 25% = 100% - 75%",
                Of("đã giải quyết 80 hồ sơ, trong đó đúng hạn 60 hồ sơ, chiếm 75%; quá hạn 20 hồ sơ, chiếm 25%."));

        [Theory]
        [InlineData("nhận 450 đơn, giảm 10% so với cùng kỳ (6 tháng đầu năm 2019 nhận 500 đơn).", "-10% = change of 450 / 500")]
        [InlineData("nhận 550 đơn, tăng 10% so với cùng kỳ (6 tháng đầu năm 2019 nhận 500 đơn).", "10% = change of 550 / 500")]
        public void Of_change_need_both_counts(string text, string expected) => Assert.Equal(expected, Of(text));
    }

    public class Changes
    {
        [Theory]
        [InlineData("Năm 2019 nhận 500 đơn; năm 2020 nhận 450 đơn, giảm 50 đơn (10%) so với năm 2019.", "50 = 500 - 450 | -10% = change of 450 / 500")]
        [InlineData("Năm 2019 nhận 500 đơn; năm 2020 nhận 450 đơn, giảm 60 đơn so với năm 2019.", "60 = 500 - 450")]
        [InlineData("Kỳ này nhận 450 đơn, kỳ trước nhận 500 đơn, giảm 50 đơn (10%).", "50 = 500 - 450 | -10% = change of 450 / 500")]
        [InlineData("tiếp 120 lượt, tăng 20 lượt (20%) so với cùng kỳ.", "20% = change of 120 / 100")]
        [InlineData("tiếp 120 lượt, tăng 20 lượt (25%) so với cùng kỳ.", "25% = change of 120 / 100")]
        [InlineData("tiếp 120 lượt, tăng 20% (20 lượt) so với cùng kỳ.", "20% = change of 120 / 100")]
        public void Are_read_from_counts_and_from_the_percentage_beside_them(string text, string expected) => Assert.Equal(expected, Of(text));

        [Fact]
        public void Are_of_the_count_in_their_own_sentence() => Assert.Contains(
            "15% = change of 540 / 480", Of("Đã tiếp 3.940 lượt công dân. Riêng năm 2019 tiếp 540 lượt, tăng 15% so với năm 2018 (480 lượt)."), StringComparison.Ordinal);
    }

    public class Any_text
    {
        private static readonly string[] Pieces =
        [
            "12", "05", "3.400", "21,5%", "5/8", "(", ")", ", ", "; ", ". ", ": ", " ", "\n", " đơn ", " vụ việc ", " người ", " trong đó ", " gồm ", " còn lại ", " đạt tỷ lệ ", " chiếm ", " tăng ", " so với năm trước ",
            " cấp huyện ", " cấp xã ", " khiếu nại ", " tố cáo ", " khác ", " Cụ thể ", " và ", " tổng cộng ", "/",
        ];

        [Fact]
        public void Is_read_without_failure_and_with_places_inside_it()
        {
            var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ListOf().ToArbitrary();

            Check.QuickThrowOnFailure(Prop.ForAll(texts, paragraphs =>
            {
                var length = paragraphs.Sum(paragraph => paragraph.Length + 1);
                return StatementText.Recognize([.. paragraphs]).SelectMany(FiguresOf).All(figure => figure.Source.Start >= 0 && figure.Source.End <= length && figure.Value is not null);
            }));
        }

        [Theory]
        [InlineData("5 hộ ")]
        [InlineData("có 5 hộ (3 hộ nghèo, 2 hộ cận nghèo), trong đó 4 hộ đạt 80%; ")]
        [InlineData("trong đó ")]
        [InlineData("12/15 đơn, còn lại 3 đơn, tăng 2 đơn so với năm trước (năm 2019 có 1 đơn) ")]
        public void Of_a_quarter_of_a_megabyte_is_read_in_linear_time(string piece)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 250_000 / piece.Length));
            var clock = System.Diagnostics.Stopwatch.StartNew();

            StatementText.Recognize(text);

            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3), clock.Elapsed.ToString());
        }

        private static IEnumerable<StatedFigure> FiguresOf(Statement statement) =>
            [statement.Stated, .. statement.Operands, .. statement.Denominators, .. statement.Numerator is { } numerator ? new[] { numerator } : []];
    }
}
