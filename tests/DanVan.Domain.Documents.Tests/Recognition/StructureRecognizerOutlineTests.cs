using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>The outline of documents written here: rank comes from the numbering, whatever the markup says.</summary>
public class StructureRecognizerOutlineTests
{
    public class Rank
    {
        [Fact]
        public void Comes_from_the_numbering_and_not_from_the_markup()
        {
            var structure = WrittenDocument.Of(
                "##### **Phần thứ nhất**", "", "# **TÌNH HÌNH**", "", "# I. ĐẶC ĐIỂM", "", "###### 1. Dân cư", "", "**2. Lao động**", "",
                "## 2.1. Trong độ tuổi", "", "*2.2 Ngoài độ tuổi*", "", "a) Nam", "", "b) Nữ", "", "# II. KẾT QUẢ", "", "### Phần thứ hai", "", "## PHƯƠNG HƯỚNG");

            Assert.Equal(
                ["P1 1", "P1.I 2", "P1.I.1 3", "P1.I.2 3", "P1.I.2.1 4", "P1.I.2.2 4", "P1.I.2.2.a 5", "P1.I.2.2.b 5", "P1.II 2", "P2 1"],
                structure.Sections.Select(section => $"{section.Id} {section.Level}"));
            Assert.Equal(["TÌNH HÌNH", "ĐẶC ĐIỂM", "Dân cư", "Lao động", "Trong độ tuổi", "Ngoài độ tuổi", "Nam", "Nữ", "KẾT QUẢ", "PHƯƠNG HƯỚNG"], structure.Sections.Select(section => section.Heading));
        }

        [Fact]
        public void Starts_at_roman_or_arabic_where_nothing_stands_above()
        {
            Assert.Equal(["I 2", "I.1 3", "I.2 3", "II 2"], Levels("I. MỘT", "1. Hai", "2. Ba", "II. BỐN"));
            Assert.Equal(["1 3", "1.a 4", "1.b 4", "2 3"], Levels("1. Hai", "a) Ba", "b) Bốn", "2. Năm"));
        }

        [Fact]
        public void Of_letters_parts_chapters_and_articles_is_in_order() =>
            Assert.Equal(
                ["A 1", "A.I 2", "A.I.1 3", "B 1", "B.I 2"],
                Levels("A. PHẦN MỘT", "I. ĐẦU", "1. Nhỏ", "B. PHẦN HAI", "I. CUỐI"));

        [Fact]
        public void Of_an_annex_is_one_and_its_numbering_follows()
        {
            var structure = WrittenDocument.Of("I. KẾT QUẢ", "", "Đã xong.", "", "PHỤ LỤC", "BẢNG SỐ LIỆU", "", "1. Tiếp dân", "", "1.1. Thường xuyên", "", "2. Hòa giải");

            Assert.Equal(["I 2", "A 1", "A.1 2", "A.1.1 3", "A.2 2"], structure.Sections.Select(section => $"{section.Id} {section.Level}"));
            Assert.Equal("BẢNG SỐ LIỆU", structure.Sections[1].Heading);
            Assert.Equal("PHỤ LỤC", structure.Sections[1].Number);
        }

        private static IEnumerable<string> Levels(params string[] lines) =>
            WrittenDocument.Of(lines).Sections.Select(section => $"{section.Id} {section.Level}");
    }

    public class Sequence
    {
        [Fact]
        public void Refuses_a_number_that_does_not_follow()
        {
            var structure = WrittenDocument.Of(
                "1. Kết quả năm nay", "", "Số đơn giảm so với năm", "", "2019. Đây là năm thứ hai liên tiếp.", "", "18 công chức đã nghỉ.", "", "7. Điều này không theo thứ tự.", "", "2. Kết quả khác");

            Assert.Equal(["1", "2"], structure.Ids());
            Assert.Contains("1: Số đơn giảm so với năm 2019. Đây là năm thứ hai liên tiếp.", structure.Narrative());
            Assert.Contains("1: 18 công chức đã nghỉ.", structure.Narrative());
            Assert.Contains("1: 7. Điều này không theo thứ tự.", structure.Narrative());
        }

        [Fact]
        public void Lets_a_marked_heading_skip_or_repeat_a_number()
        {
            var structure = WrittenDocument.Of("**1. Đầu**", "", "**3. Sau**", "", "**3. Sau nữa**");

            Assert.Equal(["1", "3", "3~2"], structure.Ids());
        }

        [Fact]
        public void Starts_anew_under_every_parent() =>
            Assert.Equal(["I", "I.1", "I.2", "II", "II.1", "II.2"], WrittenDocument.Of("I. MỘT", "1. A b", "2. C d", "II. HAI", "1. E g", "2. H i").Ids());

        [Fact]
        public void Takes_letters_in_vietnamese_order() =>
            Assert.Equal(
                ["1", "1.a", "1.b", "1.c", "1.d", "1.đ", "1.e", "1.g"],
                WrittenDocument.Of("1. Việc", "a) Một", "b) Hai", "c) Ba", "d) Bốn", "đ) Năm", "e) Sáu", "g) Bảy").Ids());

        [Fact]
        public void Takes_ordinal_words_as_sections_without_a_heading()
        {
            var structure = WrittenDocument.Of("1. Bài học", "", "*Một là*, lắng nghe dân.", "", "*Hai là*, nói đi đôi với làm.", "", "Thứ hai, ngày 5/10, họp.");

            Assert.Equal(["1", "1.1", "1.2"], structure.Ids());
            Assert.Equal([null, null], structure.Sections.Skip(1).Select(section => section.Heading));
            Assert.Equal(["1.1: Một là, lắng nghe dân.", "1.2: Hai là, nói đi đôi với làm.", "1.2: Thứ hai, ngày 5/10, họp."], structure.Narrative());
        }
    }

    public class Heading
    {
        [Fact]
        public void Is_null_for_a_numbered_paragraph()
        {
            var structure = WrittenDocument.Of("I. NHIỆM VỤ", "", "1. Tăng cường tiếp dân. Giao các xã thực hiện.", "", "2. Đẩy mạnh hòa giải.");

            Assert.Equal(["NHIỆM VỤ", null, null], structure.Sections.Select(section => section.Heading));
            Assert.Equal(["I.1: 1. Tăng cường tiếp dân. Giao các xã thực hiện.", "I.2: 2. Đẩy mạnh hòa giải."], structure.Narrative());
        }

        [Fact]
        public void May_end_in_a_full_stop_where_its_text_follows()
        {
            var structure = WrittenDocument.Of("1. Kết quả tiếp công dân của các cấp.", "", "Trong năm đã tiếp 15 lượt; không có đoàn đông người.");

            Assert.Equal("Kết quả tiếp công dân của các cấp.", structure.Sections[0].Heading);
        }

        [Fact]
        public void Goes_on_over_lines_of_one_emphasis_and_over_hard_breaks()
        {
            var structure = WrittenDocument.Of("**1. Công tác kiểm tra,", "giám sát**", "", "**2. Công tác**  ", "**hòa giải**", "", "3. CÔNG TÁC", "KHEN THƯỞNG");

            Assert.Equal(["Công tác kiểm tra, giám sát", "Công tác hòa giải", "CÔNG TÁC KHEN THƯỞNG"], structure.Sections.Select(section => section.Heading));
        }

        [Fact]
        public void May_stand_in_front_of_its_paragraph()
        {
            var structure = WrittenDocument.Of("1. **Công tác tiếp dân:** Trong năm đã tiếp 15 lượt.", "", "2. Việc khác.");

            Assert.Equal("Công tác tiếp dân", structure.Sections[0].Heading);
            Assert.Equal("1: 1. Công tác tiếp dân: Trong năm đã tiếp 15 lượt.", structure.Narrative().First());
        }

        [Fact]
        public void Of_a_part_may_stand_on_the_label_line()
        {
            var section = WrittenDocument.Of("PHẦN I: KẾT QUẢ ĐẠT ĐƯỢC", "", "Tốt.").Sections[0];

            Assert.Equal(("P1", "PHẦN I", "KẾT QUẢ ĐẠT ĐƯỢC"), (section.Id, section.Number, section.Heading));
        }
    }

    public class Dash
    {
        [Fact]
        public void Is_a_section_only_with_a_short_label_and_a_colon()
        {
            var structure = WrittenDocument.Of(
                "1. Nguyên nhân", "", "- Nguyên nhân khách quan: thiên tai nhiều.", "", "- *Nguyên nhân chủ quan*: thiếu cán bộ.", "", "- Một số nơi làm chưa tốt, còn chậm.", "",
                "- Trong đó: cấp xã 5 đơn.", "", "Kết luận chung.");

            Assert.Equal(["1", "1.a", "1.b"], structure.Ids());
            Assert.Equal(["Nguyên nhân khách quan", "Nguyên nhân chủ quan"], structure.Sections.Skip(1).Select(section => section.Heading));
            Assert.Equal(
                [
                    "1.a: - Nguyên nhân khách quan: thiên tai nhiều.", "1.b: - Nguyên nhân chủ quan: thiếu cán bộ.", "1: - Một số nơi làm chưa tốt, còn chậm.",
                    "1: - Trong đó: cấp xã 5 đơn.", "1: Kết luận chung.",
                ],
                structure.Narrative());
        }

        [Fact]
        public void Without_text_of_its_own_holds_what_follows()
        {
            var structure = WrittenDocument.Of("1. Kết quả", "", "- Cấp huyện:", "", "Đã tiếp 5 lượt.", "", "+ Định kỳ 3 lượt;", "", "- Cấp xã:", "", "Đã tiếp 9 lượt.");

            Assert.Equal(["1.a: - Cấp huyện:", "1.a: Đã tiếp 5 lượt.", "1.a: + Định kỳ 3 lượt;", "1.b: - Cấp xã:", "1.b: Đã tiếp 9 lượt."], structure.Narrative());
        }
    }

    public class Lines
    {
        [Fact]
        public void Run_from_the_number_to_the_last_word_of_the_last_child()
        {
            var structure = WrittenDocument.Of("I. MỘT", "", "1. Hai", "", "Chữ.", "", "", "II. BA", "", "Chữ.", "");

            Assert.Equal(["I 1-5", "I.1 3-5", "II 8-10"], structure.Sections.Select(section => $"{section.Id} {section.Line}-{section.LastLine}"));
        }
    }

    public class Frame
    {
        private static readonly DocumentStructure Structure = WrittenDocument.Of(
            "Số: 15/BC-UBND", "", "**BÁO CÁO**", "", "**Kết quả tiếp dân**", "", "Thực hiện kế hoạch, UBND xã báo cáo như sau:", "", "I. KẾT QUẢ", "", "Tốt.", "",
            "Trên đây là báo cáo của UBND xã./.", "", "*Nơi nhận:*", "- UBND huyện;", "- Lưu: VT.", "", "**TM. ỦY BAN NHÂN DÂN**  ", "**CHỦ TỊCH**", "", "**Trần Văn Ba**", "", "**PHỤ LỤC 1**", "", "**SỐ LIỆU**", "", "Năm\tSố vụ", "2019\t5");

        [Fact]
        public void Parts_have_ids_of_their_own() => Assert.Equal(["head", "intro", "I", "end", "noinhan", "kyten", "A1"], Structure.Ids());

        [Fact]
        public void Parts_have_rank_zero_and_their_words_for_a_heading()
        {
            Assert.Equal(["0", "0", "2", "0", "0", "0", "1"], Structure.Sections.Select(section => $"{section.Level}"));
            Assert.Equal(
                ["Số: 15/BC-UBND; BÁO CÁO; Kết quả tiếp dân", null, "KẾT QUẢ", null, "Nơi nhận", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Trần Văn Ba", "SỐ LIỆU"],
                Structure.Sections.Select(section => section.Heading));
        }

        [Fact]
        public void Words_are_frame_and_recipients_are_no_sections()
        {
            var frame = Structure.Texts.Where(text => text.Role == TextRole.Frame).Select(text => text.Text.Text);

            Assert.Equal(["Số: 15/BC-UBND", "BÁO CÁO", "Kết quả tiếp dân", "Nơi nhận:", "UBND huyện;", "Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn Ba"], frame);
        }

        [Fact]
        public void May_be_set_in_two_columns()
        {
            var structure = WrittenDocument.Of(
                "I. KẾT QUẢ", "", "Tốt.", "", "Trên đây là báo cáo.", "", "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN", "- Như trên;\tKT. CHỦ TỊCH", "- Lưu: VT.\tPHÓ CHỦ TỊCH", "\tLê Thị Sáu");

            Assert.Equal(["I", "end", "noinhan", "kyten"], structure.Ids());
            Assert.Equal("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Thị Sáu", structure.Sections[3].Heading);
            Assert.Empty(structure.Tables);
        }

        [Fact]
        public void Is_absent_from_a_text_without_parts()
        {
            var structure = WrittenDocument.Of("Trong quý I đã tiếp 5 lượt.", "", "Tăng 2 lượt so với quý trước.");

            Assert.Empty(structure.Sections);
            Assert.Equal([": Trong quý I đã tiếp 5 lượt.", ": Tăng 2 lượt so với quý trước."], structure.Narrative());
        }
    }
}
