using System.Globalization;
using DanVan.Domain.Citations;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Tests.Validation;

public class CitationChecksTests
{
    private static readonly ReportHeader Head = new() { Symbol = "407/BC-UBND", Date = VietnameseDate.Parse("29/7/2020"), Issuer = "UBND huyện Vĩnh Tường" };

    private static Mention Cite(
        int line, string? symbol, string? date = null, string? issuer = null, int? term = null, string? subject = null, string? type = "Quyết định", int? year = null, CitationParts shared = CitationParts.None) => new()
        {
            Citation = new Citation
            {
                Text = $"{type} {symbol}",
                Type = type,
                Symbol = symbol,
                DateText = date,
                Date = date is not null && VietnameseDate.TryParse(date, out var day) ? day : null,
                Issuer = issuer,
                Term = term,
                Subject = subject,
                Year = year,
                SharedParts = shared,
            },
            Source = new Source { Line = line, Start = 100 * line, End = (100 * line) + 20 },
        };

    private static IReadOnlyList<Finding> Check(string code, ReportHeader header, params Mention[] mentions) => [.. CitationChecks.Check(new Report
    {
        Header = header,
        Sections = [],
        Paragraphs = [],
        Tables = [],
        Figures = [],
        Mentions = mentions,
        Facts = [],
        Statements = [],
    }).Where(finding => finding.Code == code)];

    private static Finding? Only(string code, params Mention[] mentions) => Check(code, Head with { Symbol = null }, mentions).SingleOrDefault();

    private static (Verdict Verdict, Severity Severity, string Reason)? Told(Finding? finding) => finding is null ? null : (finding.Verdict, finding.Severity, finding.Reason);

    public class Date
    {
        [Fact]
        public void Differs_and_the_majority_is_likely()
        {
            var finding = Only(
                "R-CIT-01",
                Cite(9, "114-KL/TW", "14/7/2015", type: "Kết luận"),
                Cite(17, "114-KL/TW", type: "Kết luận"),
                Cite(23, "114-KL/TW", "14/7/2015", type: "Kết luận"),
                Cite(83, "114-KL/TW", "14/7/2014", type: "Kết luận"))!;

            Assert.Equal((Verdict.Impossible, Severity.Error, "date-differs"), Told(finding));
            Assert.Equal([9, 23, 83], finding.Sources.Select(source => source.Line));
            Assert.Equal(
                "Kết luận 114-KL/TW được ghi ngày 14/7/2015 (dòng 9, 23), nhưng có chỗ ghi ngày 14/7/2014 (dòng 83); có thể ngày đúng là 14/7/2015.",
                FindingText.For(finding, CultureInfo.GetCultureInfo("vi-VN")));
        }

        [Fact]
        public void Differs_and_none_is_likely()
        {
            var finding = Only("R-CIT-01", Cite(1, "55-QĐ/TU", "03/02/2016"), Cite(2, "55-QĐ/TU", "04/02/2016"));

            Assert.Equal((Verdict.Impossible, Severity.Error, "dates-differ"), Told(finding));
            Assert.False(finding!.Details.ContainsKey("likely"));
        }

        [Fact]
        public void Is_likely_when_the_year_in_the_symbol_or_the_term_fits_it_alone()
        {
            Assert.Equal("9/1/2015", Only("R-CIT-01", Cite(1, "04/2015/NĐ-CP", "09/01/2015"), Cite(2, "04/2015/NĐ-CP", "09/01/2016"))!.Details["likely"]);
            Assert.Equal("25/2/2010", Only("R-CIT-01", Cite(1, "290-QĐ/TW", "25/02/2010", term: 10), Cite(2, "290-QĐ/TW", "25/02/2011"))!.Details["likely"]);
        }

        [Fact]
        public void Is_one()
        {
            Assert.Equal((Verdict.Holds, Severity.Error, "same-date"), Told(Only("R-CIT-01", Cite(1, "55-QĐ/TU", "03/02/2016"), Cite(2, "55-QĐ/TU", "3/2/2016"))));
            Assert.Null(Only("R-CIT-01", Cite(1, "55-QĐ/TU", "03/02/2016"), Cite(2, "55-QĐ/TU")));
        }

        [Fact]
        public void Is_not_in_the_calendar()
        {
            var finding = Only("R-CIT-01", Cite(1, "55-QĐ/TU", "31/6/2016"));

            Assert.Equal((Verdict.Impossible, Severity.Error, "no-such-date"), Told(finding));
            Assert.Equal("31/6/2016", finding!.Details["date"]);
        }

        [Fact]
        public void May_be_that_of_another_document()
        {
            var finding = Only("R-CIT-01", Cite(1, "01/QĐ-UBND", "5/1/2019"), Cite(2, "01/QĐ-UBND", "16/2/2020"));

            Assert.Equal((Verdict.Undetermined, Severity.Warning, "two-readings"), Told(finding));
        }

        [Fact]
        public void Is_that_of_another_document()
        {
            Assert.Empty(Check("R-CIT-01", Head, Cite(1, "01/QĐ-UBND", "5/1/2019", "UBND huyện Vĩnh Tường"), Cite(2, "01/QĐ-UBND", "16/2/2020", "UBND tỉnh Vĩnh Phúc")));
            Assert.Empty(Check("R-CIT-01", Head, Cite(1, "05-CT/TW", "14/5/2011", term: 11), Cite(2, "05-CT/TW", "15/5/2016", term: 12)));
        }

        [Fact]
        public void Shared_by_a_list_is_not_held_against_another() =>
            Assert.Null(Only("R-CIT-01", Cite(1, "54-QĐ/TU", "03/02/2016", shared: CitationParts.Date), Cite(2, "54-QĐ/TU", "02/02/2016")));

        [Fact]
        public void Of_the_report_itself_is_that_of_its_head()
        {
            var wrong = Check("R-CIT-01", Head, Cite(3, "407/BC-UBND", type: "Báo cáo"), Cite(206, "407/BC-UBND", "29/7/2019", "UBND huyện Vĩnh Tường", type: "Báo cáo"));
            var right = Check("R-CIT-01", Head, Cite(3, "407/BC-UBND", type: "Báo cáo"), Cite(206, "407/BC-UBND", "29/7/2020", type: "Báo cáo"));

            Assert.Equal(Verdict.Impossible, Assert.Single(wrong).Verdict);
            Assert.Equal([3, 206], Assert.Single(wrong).Sources.Select(source => source.Line));
            Assert.Equal(Verdict.Holds, Assert.Single(right).Verdict);
        }
    }

    public class Symbol
    {
        [Fact]
        public void Of_a_directive_has_no_year()
        {
            var finding = Only("R-CIT-02", Cite(83, "16-CT/TTg", "16/5/2016"), Cite(171, "16/2016/CT-TTg", "16/5/2016"));

            Assert.Equal((Verdict.Impossible, Severity.Warning, "symbol-differs"), Told(finding));
            Assert.Equal("16/CT-TTg", finding!.Details["likely"]);
            Assert.Equal("16-CT/TTg; 16/2016/CT-TTg", finding.Details["spellings"]);
        }

        [Fact]
        public void With_and_without_a_year_is_spelled_differently_when_the_day_is_the_same()
        {
            Assert.Equal("symbols-differ", Only("R-CIT-02", Cite(25, "02/QĐ-UBND", "29/01/2013"), Cite(97, "02/2013/QĐ-UBND", "29/01/2013"))!.Reason);
            Assert.Equal([], Check("R-CIT-02", Head, Cite(25, "02/QĐ-UBND"), Cite(97, "02/2013/QĐ-UBND")).Where(finding => finding.IsWorthTelling));
        }

        [Fact]
        public void With_the_signs_of_the_other_system_is_told_with_the_right_form() =>
            Assert.Equal("114-KL/TW", Only("R-CIT-02", Cite(1, "114/KL-TW"), Cite(2, "114-KL/TW"))!.Details["likely"]);

        [Theory]
        [InlineData("02/QĐ-UBND", "2/QĐ-UBND")]
        [InlineData("114-KL/TW", "114-KL/TƯ")]
        [InlineData("55-QĐ/TU", "55-QÐ/TU")]
        [InlineData("16/CT-TTg", "16/CT-TTG")]
        public void Is_the_same_in_variants_that_say_the_same(string first, string second) =>
            Assert.Equal((Verdict.Holds, Severity.Warning, "same-symbol"), Told(Only("R-CIT-02", Cite(1, first), Cite(2, second))));
    }

    public class Issuer
    {
        [Fact]
        public void Differs_and_most_mentions_are_likely()
        {
            var finding = Only("R-CIT-03", Cite(9, "114-KL/TW", issuer: "Ban Bí thư Trung ương Đảng"), Cite(23, "114-KL/TW", issuer: "Ban Bí thư"), Cite(83, "114-KL/TW", issuer: "Bộ Chính trị"))!;

            Assert.Equal((Verdict.Impossible, Severity.Warning, "issuer-differs"), Told(finding));
            Assert.Equal(("Ban Bí thư Trung ương Đảng", "Bộ Chính trị", "83"), (finding.Details["likely"], finding.Details["other"], finding.Details["otherLines"]));
        }

        [Fact]
        public void Differs_and_none_is_likely() =>
            Assert.Equal("issuers-differ", Only("R-CIT-03", Cite(1, "114-KL/TW", issuer: "Ban Bí thư"), Cite(2, "114-KL/TW", issuer: "Bộ Chính trị"))!.Reason);

        [Fact]
        public void Is_one_in_a_longer_and_a_shorter_form() =>
            Assert.Equal((Verdict.Holds, Severity.Warning, "same-issuer"), Told(Only("R-CIT-03", Cite(1, "55-QĐ/TU", issuer: "BTV Tỉnh ủy Vĩnh Phúc"), Cite(2, "55-QĐ/TU", issuer: "Ban Thường vụ Tỉnh ủy"))));

        [Theory]
        [InlineData("04/2015/NĐ-CP", "Thủ tướng Chính phủ")]
        [InlineData("16/CT-TTg", "Bộ Chính trị")]
        [InlineData("55-QĐ/TU", "Ban Thường vụ Huyện ủy")]
        [InlineData("05/NQ-HĐND", "UBND tỉnh")]
        public void Is_not_the_one_the_letters_stand_for(string symbol, string issuer) =>
            Assert.Equal((Verdict.Impossible, Severity.Warning, "issuer-not-of-symbol"), Told(Only("R-CIT-03", Cite(1, symbol, issuer: issuer))));

        [Theory]
        [InlineData("02/QĐ-UBND", "Chủ tịch UBND tỉnh Vĩnh Phúc", "issuer-fits-symbol")]
        [InlineData("39-NQ/TW", "Trung ương", "issuer-fits-symbol")]
        [InlineData("12/QĐ-SNV", "Sở Nội vụ", null)]
        [InlineData("02/QĐ-UBND", "Sở Nội vụ", null)]
        public void Fits_the_letters_or_is_not_known(string symbol, string issuer, string? reason) => Assert.Equal(reason, Only("R-CIT-03", Cite(1, symbol, issuer: issuer))?.Reason);
    }

    public class Term
    {
        [Fact]
        public void Does_not_cover_the_day()
        {
            var finding = Only("R-CIT-04", Cite(171, "290-QĐ/TW", "25/02/2010", "Bộ Chính trị", 11))!;

            Assert.Equal((Verdict.Impossible, Severity.Warning, "term-not-at-date"), Told(finding));
            Assert.Equal(("25/2/2010", "XI", "X"), (finding.Details["date"], finding.Details["term"], finding.Details["likely"]));
        }

        [Fact]
        public void Does_not_cover_the_day_that_another_mention_says() =>
            Assert.Equal([2], Only("R-CIT-04", Cite(1, "114-KL/TW", "14/7/2015"), Cite(2, "114-KL/TW", term: 12))!.Sources.Select(source => source.Line));

        [Fact]
        public void Covers_the_day() => Assert.Equal((Verdict.Holds, Severity.Warning, "term-covers-date"), Told(Only("R-CIT-04", Cite(1, "39-NQ/TW", "17/4/2015", term: 11))));

        [Fact]
        public void Around_a_congress_may_be_either_but_not_both()
        {
            Assert.Equal("term-covers-date", Only("R-CIT-04", Cite(1, "1-QĐ/TW", "25/01/2016", term: 12))!.Reason);
            Assert.Equal("terms-differ", Only("R-CIT-04", Cite(1, "1-QĐ/TW", "25/01/2016", term: 12), Cite(2, "1-QĐ/TW", "25/01/2016", term: 11))!.Reason);
        }

        [Fact]
        public void Is_not_known() => Assert.Equal((Verdict.NotChecked, Severity.Warning, "unknown-term"), Told(Only("R-CIT-04", Cite(1, "1-QĐ/TW", "25/01/2016", term: 25))));

        [Theory]
        [InlineData("05/NQ-HĐND")]
        [InlineData("55-QĐ/TU")]
        public void Of_another_body_is_not_checked(string symbol) => Assert.Null(Only("R-CIT-04", Cite(1, symbol, "25/02/2010", term: 11)));
    }

    public class Order
    {
        [Fact]
        public void Is_broken_by_a_later_document()
        {
            var finding = Only("R-CIT-05", Cite(13, "5482/UBND-TH", "21/7/2021"))!;

            Assert.Equal((Verdict.Impossible, Severity.Error, "later-than-report"), Told(finding));
            Assert.Equal(("21/7/2021", "29/7/2020"), (finding.Details["date"], finding.Details["reportDate"]));
        }

        [Theory]
        [InlineData(2021, "later-than-report")]
        [InlineData(2020, "not-later")]
        public void Is_told_by_the_year_alone(int year, string reason) => Assert.Equal(reason, Only("R-CIT-05", Cite(1, null, year: year, type: "Luật"))!.Reason);

        [Fact]
        public void Is_kept_on_the_day_itself() => Assert.Equal("not-later", Only("R-CIT-05", Cite(1, "1/KH-UBND", "29/7/2020"))!.Reason);

        [Fact]
        public void Is_not_held_against_the_report_itself() =>
            Assert.Empty(Check("R-CIT-05", Head, Cite(3, "407/BC-UBND"), Cite(206, "407/BC-UBND", "29/8/2020")));

        [Fact]
        public void Is_not_checked_without_a_day_of_the_report() =>
            Assert.Equal((Verdict.NotChecked, Severity.Error, "no-report-date"), Told(Check("R-CIT-05", Head with { Date = null }, Cite(1, "1/KH-UBND", "29/7/2020")).Single()));
    }

    public class Year
    {
        [Fact]
        public void Of_the_symbol_is_not_that_of_the_day()
        {
            var finding = Only("R-CIT-06", Cite(57, "04/2015/NĐ-CP", "09/01/2016"))!;

            Assert.Equal((Verdict.Impossible, Severity.Error, "year-differs"), Told(finding));
            Assert.Equal(("2015", "9/1/2016"), (finding.Details["symbolYear"], finding.Details["date"]));
        }

        [Fact]
        public void Of_the_symbol_is_that_of_the_day() => Assert.Equal("same-year", Only("R-CIT-06", Cite(57, "04/2015/NĐ-CP", "09/01/2015"))!.Reason);

        [Fact]
        public void Is_nothing_to_a_symbol_without_one() => Assert.Null(Only("R-CIT-06", Cite(57, "16-CT/TTg", "16/5/2016")));
    }

    public class Checking
    {
        [Fact]
        public void Of_no_mentions_tells_nothing() => Assert.Empty(Check("R-CIT-01", Head));

        [Fact]
        public void Gives_every_reason_a_text_without_gaps()
        {
            Mention[] mentions =
            [
                Cite(9, "114-KL/TW", "14/7/2015", "Ban Bí thư", 11), Cite(83, "114-KL/TW", "14/7/2014", "Bộ Chính trị", 12), Cite(1, "16-CT/TTg", "16/5/2016"),
                Cite(2, "16/2016/CT-TTg", "16/5/2021"), Cite(3, "1/QĐ-UBND", "30/2/2020"), Cite(4, "2/QĐ-UBND", "3/1/2019"), Cite(5, "2/QĐ-UBND", "4/5/2020"),
            ];

            var texts = CitationChecks.Rules.SelectMany(rule => Check(rule.Description.Code, Head, mentions)).Select(finding => FindingText.For(finding, CultureInfo.GetCultureInfo("vi-VN")));

            Assert.All(texts, text => Assert.DoesNotContain("?", text, StringComparison.Ordinal));
        }
    }
}
