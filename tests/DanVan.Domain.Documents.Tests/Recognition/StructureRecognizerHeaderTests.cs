using NodaTime;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>The head of reports written here.</summary>
public class StructureRecognizerHeaderTests
{
    public class Symbol
    {
        [Theory]
        [InlineData("Số: 15/BC-UBND", "15/BC-UBND")]
        [InlineData("Số: 15 /BC-UBND", "15/BC-UBND")]
        [InlineData("**Số:** 15/BC-UBND", "15/BC-UBND")]
        [InlineData("Số 07-BC/HU", "07-BC/HU")]
        [InlineData("SỐ: 123/2020/BC-STP", "123/2020/BC-STP")]
        public void Stands_after_the_word_for_number(string line, string symbol) => Assert.Equal(symbol, WrittenDocument.Of(line, "", "BÁO CÁO", "", "Kết quả", "", "I. MỘT").Header.Symbol);

        [Theory]
        [InlineData("Số:       /BC-UBND")]
        [InlineData("Số: …/BC-UBND")]
        [InlineData("Số:")]
        public void Is_null_where_it_was_left_open(string line) => Assert.Null(WrittenDocument.Of(line, "", "BÁO CÁO", "", "Kết quả").Header.Symbol);

        [Fact]
        public void May_stand_in_the_note_on_the_annex() =>
            Assert.Equal("9/BC-UBND", WrittenDocument.Of("I. MỘT", "", "Chữ.", "", "PHỤ LỤC", "", "(Kèm theo Báo cáo số 9/BC-UBND ngày 05/7/2021 của UBND xã An Bình)").Header.Symbol);
    }

    public class PlaceAndDate
    {
        [Theory]
        [InlineData("An Bình, ngày 05 tháng 7 năm 2021")]
        [InlineData("*An Bình, ngày 5 tháng 07 năm 2021*")]
        [InlineData("An Bình, ngày 5/7/2021")]
        [InlineData("An Bình,  ngày   05   tháng   7   năm   2021")]
        [InlineData("Số: 15/BC-UBND          An Bình, ngày 05 tháng 7 năm 2021")]
        [InlineData("Độc lập - Tự do - Hạnh phúc An Bình, ngày 05 tháng 7 năm 2021")]
        public void Stand_together(string line)
        {
            var header = WrittenDocument.Of(line, "", "BÁO CÁO", "", "Kết quả").Header;

            Assert.Equal("An Bình", header.Place);
            Assert.Equal(new LocalDate(2021, 7, 5), header.Date);
        }

        [Theory]
        [InlineData("An Bình, ngày      tháng      năm 2021")]
        [InlineData("An Bình, ngày    tháng 7 năm 2021")]
        [InlineData("An Bình, ngày 31 tháng 6 năm 2021")]
        [InlineData("An Bình, ngày … tháng … năm …")]
        public void Have_no_date_where_it_was_left_open_or_does_not_exist(string line)
        {
            var header = WrittenDocument.Of(line, "", "BÁO CÁO", "", "Kết quả").Header;

            Assert.Equal("An Bình", header.Place);
            Assert.Null(header.Date);
        }

        [Fact]
        public void Of_documents_that_are_cited_are_not_those_of_the_report()
        {
            var header = WrittenDocument.Of("BÁO CÁO", "", "Kết quả", "", "Thực hiện Kế hoạch số 5/KH-UBND ngày 01/02/2021, UBND xã An Bình báo cáo:", "", "I. MỘT").Header;

            Assert.Null(header.Symbol);
            Assert.Null(header.Date);
        }
    }

    public class Issuer
    {
        [Theory]
        [InlineData("Thực hiện kế hoạch; UBND xã An Bình báo cáo kết quả như sau:", "UBND xã An Bình")]
        [InlineData("Thực hiện kế hoạch của tỉnh, Ủy ban nhân dân huyện Phú Mỹ (UBND huyện) báo cáo như sau:", "Ủy ban nhân dân huyện Phú Mỹ")]
        [InlineData("Thực hiện kế hoạch. Sở Tư pháp tỉnh Hà Nam xin báo cáo như sau:", "Sở Tư pháp tỉnh Hà Nam")]
        [InlineData("Các xã, thị trấn báo cáo chậm.", null)]
        public void Is_who_reports(string introduction, string? issuer) => Assert.Equal(issuer, WrittenDocument.Of("BÁO CÁO", "", "Kết quả", "", introduction, "", "I. MỘT").Header.Issuer);

        [Fact]
        public void Is_taken_from_the_letterhead_where_the_words_do_not_say_which()
        {
            var header = WrittenDocument.Of(
                "ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "XÃ AN BÌNH\t\tĐộc lập - Tự do - Hạnh phúc", "Số: 15/BC-UBND\t\tAn Bình, ngày 05 tháng 7 năm 2021", "", "BÁO CÁO", "Kết quả tiếp dân", "",
                "UBND xã báo cáo như sau:", "", "I. MỘT").Header;

            Assert.Equal(("ỦY BAN NHÂN DÂN XÃ AN BÌNH", "15/BC-UBND", "An Bình", "Kết quả tiếp dân"), (header.Issuer, header.Symbol, header.Place, header.Title));
            Assert.Equal(new LocalDate(2021, 7, 5), header.Date);
        }
    }

    public class Title
    {
        [Fact]
        public void Is_joined_from_its_lines_without_the_word_report()
        {
            Assert.Equal("Kết quả 6 tháng đầu năm về “Tiếp dân”", WrittenDocument.Of("## **BÁO CÁO**", "", "**Kết quả 6 tháng đầu năm  ", "về “Tiếp dân”**", "", "I. MỘT").Header.Title);
            Assert.Equal("KẾT QUẢ TIẾP DÂN NĂM 2020", WrittenDocument.Of("BÁO CÁO", "KẾT QUẢ TIẾP DÂN", "NĂM 2020", "Thực hiện kế hoạch, xã báo cáo.", "I. MỘT").Header.Title);
            Assert.Equal("Kết quả tiếp dân", WrittenDocument.Of("BÁO CÁO Kết quả tiếp dân", "", "I. MỘT").Header.Title);
        }

        [Fact]
        public void Does_not_take_in_the_addressee_or_the_introduction()
        {
            var structure = WrittenDocument.Of("BÁO CÁO", "Về việc tiếp dân", "", "Kính gửi:", "- UBND huyện;", "- Ban Dân vận.", "", "Thực hiện kế hoạch, xã báo cáo như sau:", "", "I. MỘT");

            Assert.Equal("Về việc tiếp dân", structure.Header.Title);
            Assert.Equal(["head", "intro", "I"], structure.Ids());
            Assert.Equal(6, structure.Sections[0].LastLine);
        }

        [Fact]
        public void Is_null_where_the_document_has_no_head()
        {
            var header = WrittenDocument.Of("Trong quý đã tiếp 5 lượt.").Header;

            Assert.Equal((null, null, null, null, null), (header.Symbol, header.Date, header.Place, header.Issuer, header.Title));
        }
    }
}
