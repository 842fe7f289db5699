using DanVan.Domain.Citations;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Periods;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class CitationScannerTests
{
    private static IReadOnlyList<FoundCitation> Scan(string text) => CitationScanner.Scan(MappedText.FromPlain(text));

    private static Citation One(string text) => Assert.Single(Scan(text)).Citation;

    private static string? DateOf(Citation citation) => citation.Date is { } date ? VietnameseDate.Format(date) : null;

    public class Symbols
    {
        [Theory]
        [InlineData("theo Kết luận số 114-KL/TW, ngày 14/7/2015 của Ban Bí thư Trung ương Đảng (khoá XI) về “A”", "Kết luận số 114-KL/TW, ngày 14/7/2015 của Ban Bí thư Trung ương Đảng (khoá XI)", "Kết luận", "114-KL/TW", "14/7/2015", "Ban Bí thư Trung ương Đảng")]
        [InlineData("THỰC HIỆN KẾT LUẬN SỐ 114-KL/TW", "KẾT LUẬN SỐ 114-KL/TW", "Kết luận", "114-KL/TW", null, null)]
        [InlineData("kết quả 5 năm thực hiện Kết luận số 114-KL/TW của UBND thị xã Ba Vàng", "Kết luận số 114-KL/TW", "Kết luận", "114-KL/TW", null, null)]
        [InlineData("việc thực hiện kết luận 114-KL/TW của hệ thống chính trị", "kết luận 114-KL/TW", "Kết luận", "114-KL/TW", null, null)]
        [InlineData("Chi thị số 06-CT/TU, ngày 15/10/2009 của Ban Thường vụ Tỉnh ủy về", "Chi thị số 06-CT/TU, ngày 15/10/2009 của Ban Thường vụ Tỉnh ủy", "Chỉ thị", "06-CT/TU", "15/10/2009", "Ban Thường vụ Tỉnh ủy")]
        [InlineData("Nghị quyết số: 25-NQ/TW ngày 03/6/2013", "Nghị quyết số: 25-NQ/TW ngày 03/6/2013", "Nghị quyết", "25-NQ/TW", "3/6/2013", null)]
        [InlineData("Số: 407/BC-UBND", "407/BC-UBND", "Báo cáo", "407/BC-UBND", null, null)]
        [InlineData("(Kèm theo Báo cáo số: 407/BC-UBND ngày 29/7/2020 của UBND huyện Vĩnh Tường)", "Báo cáo số: 407/BC-UBND ngày 29/7/2020 của UBND huyện Vĩnh Tường", "Báo cáo", "407/BC-UBND", "29/7/2020", "UBND huyện Vĩnh Tường")]
        [InlineData("Thực hiện văn bản số 5482/UBND-TH ngày 21/7/2020 của UBND tỉnh Vĩnh Phúc V/v sơ kết", "văn bản số 5482/UBND-TH ngày 21/7/2020 của UBND tỉnh Vĩnh Phúc", "Văn bản", "5482/UBND-TH", "21/7/2020", "UBND tỉnh Vĩnh Phúc")]
        [InlineData("Quyết định số 129/2007/QĐ-TTg ngày 02/8/2007 của Thủ tướng Chính phủ được UBND huyện quan tâm", "Quyết định số 129/2007/QĐ-TTg ngày 02/8/2007 của Thủ tướng Chính phủ", "Quyết định", "129/2007/QĐ-TTg", "2/8/2007", "Thủ tướng Chính phủ")]
        [InlineData("Thông tư số 02/2017/TT-VPCP\nngày 31 tháng 10 năm 2017 của Văn phòng Chính phủ hướng dẫn", "Thông tư số 02/2017/TT-VPCP\nngày 31 tháng 10 năm 2017 của Văn phòng Chính phủ", "Thông tư", "02/2017/TT-VPCP", "31/10/2017", "Văn phòng Chính phủ")]
        [InlineData("Công văn số 66/TTr ngày 25/8/2023 của Thanh tra huyện Quảng Điền về việc", "Công văn số 66/TTr ngày 25/8/2023 của Thanh tra huyện Quảng Điền", "Công văn", "66/TTr", "25/8/2023", "Thanh tra huyện Quảng Điền")]
        [InlineData("QĐ số 1955/QĐ-UBND ngày 19/6/2025)", "QĐ số 1955/QĐ-UBND ngày 19/6/2025", "Quyết định", "1955/QĐ-UBND", "19/6/2025", null)]
        [InlineData("Pháp lệnh 34/2007/PL-UBTVQH11 của Ủy ban Thường vụ Quốc hội;", "Pháp lệnh 34/2007/PL-UBTVQH11 của Ủy ban Thường vụ Quốc hội", "Pháp lệnh", "34/2007/PL-UBTVQH11", null, "Ủy ban Thường vụ Quốc hội")]
        [InlineData("Kết luận số 114-KL/TW của Ban Bí thư (khóa XI) ngày 14/7/2015, UBND", "Kết luận số 114-KL/TW của Ban Bí thư (khóa XI) ngày 14/7/2015", "Kết luận", "114-KL/TW", "14/7/2015", "Ban Bí thư")]
        [InlineData("Nghị quyết số 05/NQ-HĐND (ngày 12/12/2019) của HĐND tỉnh Bà Rịa - Vũng Tàu khóa VI", "Nghị quyết số 05/NQ-HĐND (ngày 12/12/2019) của HĐND tỉnh Bà Rịa - Vũng Tàu khóa VI", "Nghị quyết", "05/NQ-HĐND", "12/12/2019", "HĐND tỉnh Bà Rịa - Vũng Tàu")]
        [InlineData("Quyết định số 02 /QĐ-UBND, ngày 29/01/2013 kèm theo Quy chế", "Quyết định số 02 /QĐ-UBND, ngày 29/01/2013", "Quyết định", "02/QĐ-UBND", "29/1/2013", null)]
        [InlineData("Kế hoạch số 18-KH/BTGDV-UBND ngày 10/3/2020 Về Phối hợp", "Kế hoạch số 18-KH/BTGDV-UBND ngày 10/3/2020", "Kế hoạch", "18-KH/BTGDV-UBND", "10/3/2020", null)]
        [InlineData("Thông tư số 23/2024/TT-BCT ngày 07/11/2024 của Bộ Công Thương quy định về", "Thông tư số 23/2024/TT-BCT ngày 07/11/2024 của Bộ Công Thương", "Thông tư", "23/2024/TT-BCT", "7/11/2024", "Bộ Công Thương")]
        [InlineData("Hướng dẫn số 12/HD-SNV ngày 5/1/2020 của Sở Nội vụ tỉnh Vĩnh Phúc về", "Hướng dẫn số 12/HD-SNV ngày 5/1/2020 của Sở Nội vụ tỉnh Vĩnh Phúc", "Hướng dẫn", "12/HD-SNV", "5/1/2020", "Sở Nội vụ tỉnh Vĩnh Phúc")]
        [InlineData("Quyết định của Chủ tịch UBND tỉnh Vĩnh Phúc số 12/QĐ-UBND ngày 5/1/2020", "Quyết định của Chủ tịch UBND tỉnh Vĩnh Phúc số 12/QĐ-UBND ngày 5/1/2020", "Quyết định", "12/QĐ-UBND", "5/1/2020", "Chủ tịch UBND tỉnh Vĩnh Phúc")]
        [InlineData("Thông báo kết luận số 45/TB-UBND ngày 3/3/2020;", "Thông báo kết luận số 45/TB-UBND ngày 3/3/2020", "Thông báo", "45/TB-UBND", "3/3/2020", null)]
        [InlineData("Kết luận thanh tra số 12/KL-TTr ngày 5/5/2020 của Chánh Thanh tra huyện;", "Kết luận thanh tra số 12/KL-TTr ngày 5/5/2020 của Chánh Thanh tra huyện", "Kết luận", "12/KL-TTr", "5/5/2020", "Chánh Thanh tra huyện")]
        [InlineData("QĐ thành lập số 298/QĐ-UBND ngày 20/02/2025.", "QĐ thành lập số 298/QĐ-UBND ngày 20/02/2025", "Quyết định", "298/QĐ-UBND", "20/2/2025", null)]
        [InlineData("Nghị quyết 25-NQ/TW Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa XI về", "Nghị quyết 25-NQ/TW Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa XI", "Nghị quyết", "25-NQ/TW", null, "Ban Chấp hành Trung ương Đảng")]
        [InlineData("Công văn số 1234-CV/BDVTU, ngày 12/3/2021 của Ban Dân vận Tỉnh ủy Nghệ An về việc", "Công văn số 1234-CV/BDVTU, ngày 12/3/2021 của Ban Dân vận Tỉnh ủy Nghệ An", "Công văn", "1234-CV/BDVTU", "12/3/2021", "Ban Dân vận Tỉnh ủy Nghệ An")]
        [InlineData("Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành", "Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ", "Nghị quyết", "30c/NQ-CP", "8/11/2011", "Chính phủ")]
        [InlineData("Quyết định số 12/QĐ-UBND ngày 5 tháng 01 năm 2020 của Chủ tịch Ủy ban nhân dân thành phố Vĩnh Yên về", "Quyết định số 12/QĐ-UBND ngày 5 tháng 01 năm 2020 của Chủ tịch Ủy ban nhân dân thành phố Vĩnh Yên", "Quyết định", "12/QĐ-UBND", "5/1/2020", "Chủ tịch Ủy ban nhân dân thành phố Vĩnh Yên")]
        public void Are_read_with_type_date_and_issuer(string text, string mention, string? type, string symbol, string? date, string? issuer)
        {
            var citation = One(text);

            Assert.Equal((mention, type, symbol, date, issuer), (citation.Text, citation.Type, citation.Symbol, DateOf(citation), citation.Issuer));
        }

        [Fact]
        public void Have_places_in_the_text()
        {
            const string Text = "Theo Quyết định 55-QĐ/TU và Chỉ thị số 16/CT-TTg.";

            var found = Scan(Text);

            Assert.Equal(["Quyết định 55-QĐ/TU", "Chỉ thị số 16/CT-TTg"], found.Select(mention => Text[mention.Start..mention.End]));
        }

        [Fact]
        public void Keep_a_day_that_the_calendar_does_not_have_as_written()
        {
            var citation = One("Quyết định số 55-QĐ/TU ngày 31/6/2016 của Tỉnh ủy");

            Assert.Null(citation.Date);
            Assert.Equal("31/6/2016", citation.DateText);
            Assert.Equal("Tỉnh ủy", citation.Issuer);
        }

        [Fact]
        public void Are_read_with_the_icelandic_letter_and_without_marks()
        {
            Assert.Equal("Quyết định", One("QUYET DINH SO 55-QÐ/TU").Type);
            Assert.Equal("55-QÐ/TU", One("Quyết định số 55-QÐ/TU").Symbol);
        }
    }

    public class Terms
    {
        [Theory]
        [InlineData("Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị (khóa XI)", 11)]
        [InlineData("Nghị quyết 18-NQ/TW của Ban Chấp hành Trung ương khóa XII về", 12)]
        [InlineData("Chỉ thị 05-CT/TW của Bộ Chính trị, khoá 12 về", 12)]
        [InlineData("Chỉ thị 05-CT/TW của Bộ Chính trị về khóa học", null)]
        public void Are_read_in_roman_and_other_figures(string text, int? term) => Assert.Equal(term, One(text).Term);
    }

    public class Subjects
    {
        [Theory]
        [InlineData("Chỉ thị 03-CT/TW về “Tiếp tục đẩy mạnh”; Chỉ", "Tiếp tục đẩy mạnh")]
        [InlineData("Quyết định số 290-QĐ/TW của Bộ Chính trị (khóa XI) “Về việc ban hành Quy chế”; và", "Về việc ban hành Quy chế")]
        [InlineData("Nghị quyết 1-NQ/TW về “Tăng cường “tự diễn biến”, “tự chuyển hóa” trong nội bộ”.", "Tăng cường “tự diễn biến”, “tự chuyển hóa” trong nội bộ")]
        [InlineData("Đề án số 01-ĐA/TU của BTV Tỉnh ủy về sắp xếp bộ máy (giai đoạn 1) của tỉnh. Năm", "sắp xếp bộ máy (giai đoạn 1) của tỉnh")]
        [InlineData("(theo Công văn số 12/UBND-TH về việc báo cáo) và", "báo cáo")]
        [InlineData("Quyết định 55-QĐ/TU ban hành quy định", null)]
        public void End_with_the_quotation_or_the_clause(string text, string? subject) => Assert.Equal(subject, One(text).Subject);

        [Fact]
        public void May_stand_before_the_issuer()
        {
            var found = Scan("Quyết định 217-QĐ/TW về “Quy chế giám sát” và Quyết định số 218-QĐ/TW về “Quy định góp ý” của Bộ Chính trị; Chỉ thị");

            Assert.Equal(["Bộ Chính trị", "Bộ Chính trị"], found.Select(mention => mention.Citation.Issuer));
            Assert.Equal([CitationParts.Issuer, CitationParts.None], found.Select(mention => mention.Citation.SharedParts));
        }
    }

    public class Lists
    {
        [Fact]
        public void Share_the_day_and_the_issuer_after_the_last()
        {
            var found = Scan("theo Quyết định số 54-QĐ/TU, Quyết định số 55-QĐ/TU ngày 03/02/2016 của Ban Thường vụ Tỉnh ủy;");

            Assert.Equal(["3/2/2016", "3/2/2016"], found.Select(mention => DateOf(mention.Citation)));
            Assert.Equal([CitationParts.Date | CitationParts.Issuer, CitationParts.None], found.Select(mention => mention.Citation.SharedParts));
        }

        [Fact]
        public void Of_numbers_share_the_letters()
        {
            var found = Scan("QĐ số 1656 và 1662/QĐ-UBND ngày 30/10/2009");

            Assert.Equal(["1656/QĐ-UBND", "1662/QĐ-UBND"], found.Select(mention => mention.Citation.Symbol));
            Assert.Equal(["QĐ số 1656", "1662/QĐ-UBND ngày 30/10/2009"], found.Select(mention => mention.Citation.Text));
            Assert.Equal(["217-QĐ/TW", "218-QĐ/TW"], Scan("các Quyết định số 217, 218-QĐ/TW của Bộ Chính trị").Select(mention => mention.Citation.Symbol));
        }

        [Fact]
        public void Share_nothing_between_different_issuers_or_after_a_semicolon()
        {
            var found = Scan("Quyết định 01/QĐ-UBND và Nghị quyết số 25-NQ/TW ngày 03/6/2013; Kế hoạch 02/KH-UBND; Kế hoạch 03/KH-UBND ngày 5/5/2019");

            Assert.Equal([null, "3/6/2013", null, "5/5/2019"], found.Select(mention => DateOf(mention.Citation)));
        }
    }

    public class WordsBefore
    {
        [Theory]
        [InlineData("Ngày 21/5/2019, UBND huyện tiếp tục ban hành Quyết định số 01/2019/QĐ-UBND về", "21/5/2019", "UBND huyện")]
        [InlineData("Ban Thường vụ Huyện ủy xây dựng Hướng dẫn số 03-HD/HU ngày 05/5/2016", "5/5/2016", "Ban Thường vụ Huyện ủy")]
        [InlineData("UBND huyện Vĩnh Tường đã ban hành Quy chế văn hóa công sở (kèm theo Quyết định số 02/2013/QĐ-UBND ngày 29/01/2013)", "29/1/2013", "UBND huyện Vĩnh Tường")]
        [InlineData("Sở Nông nghiệp và Môi trường đã có Văn bản số 1918/SNNMT-QLĐĐ ngày 19/3/2026", "19/3/2026", "Sở Nông nghiệp và Môi trường")]
        public void Tell_who_issued_it_and_when(string text, string? date, string? issuer)
        {
            var citation = One(text);

            Assert.Equal((date, issuer), (DateOf(citation), citation.Issuer));
        }

        [Theory]
        [InlineData("Ngày 15/4/2017, UBND huyện họp triển khai Kết luận 114-KL/TW")]
        [InlineData("UBND huyện đã ban hành Kết luận số 114-KL/TW")]
        [InlineData("Ngày 15/4/2017, UBND huyện họp. Đã ban hành Kế hoạch số 5/KH-UBND")]
        [InlineData("lãnh đạo của UBND huyện đã ban hành Chỉ thị số 5-CT/HU")]
        public void Tell_nothing_of_a_document_that_the_body_did_not_issue(string text)
        {
            var citation = One(text);

            Assert.Null(citation.Issuer);
            Assert.Null(citation.Date);
        }
    }

    public class Names
    {
        [Theory]
        [InlineData("thực hiện Hiến pháp nước CHXHCN Việt Nam (năm 2013 sửa đổi); Luật", "Hiến pháp nước CHXHCN Việt Nam (năm 2013 sửa đổi)", "Hiến pháp", 2013)]
        [InlineData("theo quy định của Hiến pháp năm 2013, nay", "Hiến pháp năm 2013", "Hiến pháp", 2013)]
        [InlineData("Luật Đất đai (năm 2013 sửa đổi), thực", "Luật Đất đai (năm 2013 sửa đổi)", "Luật Đất đai", 2013)]
        [InlineData("Luật Đất đai năm 2013 và các", "Luật Đất đai năm 2013", "Luật Đất đai", 2013)]
        [InlineData("thực hiện Luật Hoà giải, thực hiện", "Luật Hoà giải", "Luật Hoà giải", null)]
        [InlineData("thực hiện Luật tiếp công dân trung bình hàng năm", "Luật tiếp công dân", "Luật tiếp công dân", null)]
        [InlineData("THỰC HIỆN LUẬT KHIẾU NẠI NĂM 2020", "LUẬT KHIẾU NẠI NĂM 2020", "Luật KHIẾU NẠI", 2020)]
        [InlineData("theo Bộ luật Hình sự 2015 (sửa đổi)", "Bộ luật Hình sự 2015", "Bộ luật Hình sự", 2015)]
        [InlineData("Luật Phòng, chống tham nhũng năm 2018;", "Luật Phòng, chống tham nhũng năm 2018", "Luật Phòng, chống tham nhũng", 2018)]
        [InlineData("Luật Trọng dụng nhân tài được thông qua", "Luật Trọng dụng nhân tài", "Luật Trọng dụng nhân tài", null)]
        [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và", "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ", "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ", null)]
        [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương năm 2019;", "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương năm 2019", "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương", 2019)]
        [InlineData("theo tiêu chuẩn TCVN ISO 9001:2015 và", "TCVN ISO 9001:2015", "TCVN ISO 9001:2015", 2015)]
        [InlineData("đạt QCVN 01:2009/BYT.", "QCVN 01:2009/BYT", "QCVN 01:2009/BYT", 2009)]
        [InlineData("hiệu quả chương trình tổng thể cải cách hành chính giai đoạn 2011-2020; đẩy", "chương trình tổng thể cải cách hành chính giai đoạn 2011-2020", "chương trình tổng thể cải cách hành chính giai đoạn 2011-2020", null)]
        public void Are_enough_for_laws_standards_and_programmes(string text, string mention, string name, int? year)
        {
            var citation = One(text);

            Assert.Equal((mention, name, year), (citation.Text, citation.Name, citation.Year));
            Assert.Null(citation.Symbol);
        }

        [Theory]
        [InlineData("Nghị quyết Trung ương 4 (khóa XI)", "Nghị quyết Trung ương 4", 11)]
        [InlineData("Nghị quyết TW 4 (khóa XI) về xây dựng Đảng", "Nghị quyết Trung ương 4", 11)]
        [InlineData("Nghị quyết TW4 khóa XII", "Nghị quyết Trung ương 4", 12)]
        [InlineData("Nghị quyết Hội nghị Trung ương 4 (Khóa XI)", "Nghị quyết Trung ương 4", 11)]
        [InlineData("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XI", "Nghị quyết Trung ương 4", 11)]
        [InlineData("Nghị quyết Trung ương 6 (lần 2) khóa VIII", "Nghị quyết Trung ương 6 (lần 2)", 8)]
        [InlineData("Kết luận Hội nghị Trung ương 5, khóa XIII", "Kết luận Trung ương 5", 13)]
        public void Are_enough_for_the_plenums(string text, string name, int term)
        {
            var citation = One(text);

            Assert.Equal((name, (int?)term), (citation.Name, citation.Term));
        }

        [Fact]
        public void Join_a_symbol_that_follows()
        {
            var citation = One("theo Luật Tiếp công dân số 42/2013/QH13 ngày 25/11/2013 của Quốc hội.");

            Assert.Equal(("Luật Tiếp công dân", "42/2013/QH13", "25/11/2013", "Quốc hội"), (citation.Name, citation.Symbol, DateOf(citation), citation.Issuer));
            Assert.StartsWith("Luật Tiếp", citation.Text, StringComparison.Ordinal);
        }

        [Fact]
        public void Cover_a_plan_for_a_document_that_is_cited_itself()
        {
            var found = Scan("UBND huyện đã xây dựng Kế hoạch thực hiện Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư");

            Assert.Equal(["Kế hoạch thực hiện Kết luận số 114-KL/TW", "Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư"], found.Select(mention => mention.Citation.Text));
        }

        [Theory]
        [InlineData("gắn với thực hiện Đề án số 01 của BTV Tỉnh ủy. Đến nay", "Đề án số 01 của BTV Tỉnh ủy", "01")]
        [InlineData("Nghị quyết số 05 ngày 12/12/2019 đã", "Nghị quyết số 05 ngày 12/12/2019", "05")]
        [InlineData("theo Chỉ thị ngày 15/5/2016 của Bộ Chính trị,", "Chỉ thị ngày 15/5/2016 của Bộ Chính trị", null)]
        public void Are_not_needed_with_a_number_or_a_day_and_an_issuer(string text, string mention, string? symbol)
        {
            var citation = One(text);

            Assert.Equal((mention, symbol), (citation.Text, citation.Symbol));
        }
    }

    public class OrdinaryWords
    {
        [Theory]
        [InlineData("UBND huyện báo cáo kết quả thực hiện, như sau:")]
        [InlineData("xem xét, quyết định và công khai theo quy định")]
        [InlineData("kế hoạch công tác, chương trình, kế hoạch, đề án phát triển kinh tế - xã hội")]
        [InlineData("luôn thực hiện đúng quy định của pháp luật; Pháp luật; Luật pháp; kỷ luật")]
        [InlineData("hòa giải viên có trình độ chuyên môn Luật 241 người; Luật sư; Luật gia")]
        [InlineData("theo Hiến pháp và pháp luật")]
        [InlineData("Đại học Luật Hà Nội; Khoa Luật; Trường Đại học Luật TP.HCM; mã số 01/QĐ")]
        [InlineData("đã ban hành 02 nghị quyết, 05 chỉ thị; Đề án 06; Nghị quyết 35; số 9/12 Phố Huế")]
        [InlineData("Thực hiện Kết luận sau kiểm điểm; các Nghị quyết chuyên đề, Kết luận của Huyện ủy")]
        [InlineData("thực hiện nghị quyết, chỉ thị của Trung ương Đảng; Nghị quyết của Đảng")]
        [InlineData("đạt 26/26 xã, 361/368 đơn, 1.452/1.446 người, ngày 29/7/2020, tháng 6/2020, 01(17%)")]
        [InlineData("Tổ công tác (Tổ 3626); thứ 7; mức độ 3; năm 2013")]
        [InlineData("(Biểu số 01b/VPCP/KSTT đính kèm); Mẫu số 02/BC-UBND; Phụ lục 01/KH-UBND")]
        [InlineData("Số: \t     /BC-UBND; ngày        tháng       năm 2026")]
        [InlineData("1.500/HĐ người; 5 km/h; 40 m2/người; 12/UBND xã")]
        [InlineData("tổng kết CCHC giai đoạn 2011-2020; chương trình mục tiêu quốc gia xây dựng nông thôn mới.")]
        [InlineData("Dự án đầu tư xây dựng số 1 của UBND tỉnh; Công ty Cổ phần đầu tư xây dựng số 9 Bắc Giang")]
        [InlineData("Nghị quyết Trung ương 5 năm qua; Nghị quyết số 5 và các văn bản")]
        [InlineData("Xây dựng kế hoạch thực hiện các chỉ thị, Nghị quyết của Đảng")]
        [InlineData("28 kế hoạch phối hợp của 28 xã, thị trấn; -Nghị quyết -Chỉ thị -Kế hoạch")]
        [InlineData("")]
        public void Are_no_citations(string text) => Assert.Empty(Scan(text));
    }

    public class LongTexts
    {
        [Theory]
        [InlineData("Quyết định số 1/")]
        [InlineData("số 1 và 2, 3 và ")]
        [InlineData("Quyết định của UBND tỉnh ")]
        [InlineData("Luật Luật Bộ luật Phòng, chống ")]
        [InlineData("Ngày 1/1/2020, UBND huyện đã ban hành 1/QĐ-UBND ")]
        [InlineData("1/QĐ-UBND về “")]
        [InlineData("Nghị quyết Hội nghị lần thứ ")]
        [InlineData("chương trình tổng thể ")]
        [InlineData("                              ")]
        [InlineData("ban ban thường vụ       ")]
        public void Are_read_to_their_end(string part)
        {
            var text = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length)) + " theo Kết luận số 114-KL/TW.";

            Assert.Equal("114-KL/TW", Scan(text)[^1].Citation.Symbol);
        }

        [Fact]
        public void Of_any_letters_are_read_without_failing() => Prop.ForAll<string>(text =>
            Scan(text ?? "").All(mention => mention.Start >= 0 && mention.End <= text!.Length && mention.Start < mention.End)).QuickCheckThrowOnFailure();
    }
}
