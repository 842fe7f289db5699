using DanVan.Domain.Citations;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Tests.Citations;

public class CitationComparisonTests
{
    private static Citation Cite(string symbol, string? date = null, string? issuer = null, int? term = null, string? subject = null, string? type = null) => new()
    {
        Text = symbol,
        Symbol = symbol,
        Type = type,
        Date = date is null ? null : VietnameseDate.Parse(date),
        Issuer = issuer,
        Term = term,
        Subject = subject,
    };

    private static IReadOnlyList<CitedDocument> Group(params Citation[] citations) => CitationComparison.Group(citations);

    public class PartyDocuments
    {
        [Fact]
        public void Are_one_when_nothing_says_otherwise()
        {
            var document = Assert.Single(Group(Cite("114-KL/TW"), Cite("114-KL/TW", "14/7/2015", "Ban Bí thư", 11), Cite("114-KL/TW", "14/7/2015", "Ban Bí thư Trung ương Đảng")));

            Assert.Equal(CitationParts.None, document.Disagreements);
            Assert.Equal([0, 1, 2], document.Places);
            Assert.Equal("114-KL/TW", document.Symbol!.ToString());
        }

        [Fact]
        public void Disagree_about_the_date_within_one_term()
        {
            var document = Assert.Single(Group(Cite("114-KL/TW", "14/7/2015"), Cite("114-KL/TW", "20/11/2014")));

            Assert.Equal(CitationParts.Date, document.Disagreements);
            Assert.False(document.MayBeTwoDocuments);
        }

        [Fact]
        public void Are_two_when_the_terms_said_are_two() =>
            Assert.Equal(2, Group(Cite("05-CT/TW", "14/5/2011", term: 11), Cite("05-CT/TW", "15/5/2016", term: 12)).Count);

        [Fact]
        public void Are_one_with_a_wrong_term_when_the_day_is_the_same() =>
            Assert.Equal(CitationParts.Term, Assert.Single(Group(Cite("05-CT/TW", "15/5/2016", term: 11), Cite("05-CT/TW", "15/5/2016", term: 12))).Disagreements);

        [Fact]
        public void May_be_two_when_the_dates_are_in_two_terms_and_no_term_is_said()
        {
            var document = Assert.Single(Group(Cite("05-CT/TW", "14/6/2011"), Cite("05-CT/TW", "15/5/2016")));

            Assert.Equal(CitationParts.None, document.Disagreements);
            Assert.True(document.MayBeTwoDocuments);
        }

        [Fact]
        public void Disagree_when_only_the_year_differs_even_across_terms() =>
            Assert.Equal(CitationParts.Date, Assert.Single(Group(Cite("290-QĐ/TW", "25/02/2010"), Cite("290-QĐ/TW", "25/02/2011"))).Disagreements);

        [Fact]
        public void Of_two_provinces_are_two() =>
            Assert.Equal(2, Group(Cite("55-QĐ/TU", "03/02/2016", "Tỉnh ủy Vĩnh Phúc"), Cite("55-QĐ/TU", "19/8/2016", "Tỉnh ủy Phú Thọ")).Count);
    }

    public class StateDocuments
    {
        [Fact]
        public void Spelled_with_and_without_the_year_are_one_when_the_day_is_the_same() =>
            Assert.Equal(CitationParts.Symbol, Assert.Single(Group(Cite("02/QĐ-UBND", "29/01/2013"), Cite("02/2013/QĐ-UBND", "29/01/2013"))).Disagreements);

        [Fact]
        public void Spelled_with_and_without_the_year_are_two_when_nothing_joins_them() =>
            Assert.Equal(2, Group(Cite("02/QĐ-UBND", "15/3/2019"), Cite("02/2013/QĐ-UBND", "29/01/2013")).Count);

        [Fact]
        public void With_two_years_are_two() => Assert.Equal(2, Group(Cite("01/2018/QĐ-UBND"), Cite("01/2019/QĐ-UBND")).Count);

        [Theory]
        [InlineData("UBND huyện Vĩnh Tường", "UBND tỉnh Vĩnh Phúc", null, null)]
        [InlineData("UBND huyện", "UBND huyện", "ban hành Quy chế văn hóa công sở", "phê duyệt dự toán thu ngân sách")]
        public void With_another_date_and_another_issuer_or_subject_are_two(string issuer, string other, string? subject, string? otherSubject) =>
            Assert.Equal(2, Group(Cite("01/QĐ-UBND", "5/1/2019", issuer, subject: subject), Cite("01/QĐ-UBND", "16/2/2020", other, subject: otherSubject)).Count);

        [Fact]
        public void With_another_date_and_nothing_else_said_may_be_two()
        {
            var document = Assert.Single(Group(Cite("01/QĐ-UBND", "5/1/2019", "UBND huyện"), Cite("01/QĐ-UBND", "16/2/2020")));

            Assert.True(document.MayBeTwoDocuments);
            Assert.Equal(CitationParts.None, document.Disagreements);
        }

        [Theory]
        [InlineData("5/1/2019", "5/1/2018")]
        [InlineData("5/1/2019", "6/1/2019")]
        [InlineData("5/1/2019", "5/11/2019")]
        [InlineData("5/1/2019", "1/5/2019")]
        public void With_one_slip_in_the_date_disagree(string first, string second) =>
            Assert.Equal(CitationParts.Date, Assert.Single(Group(Cite("01/QĐ-UBND", first), Cite("01/QĐ-UBND", second))).Disagreements);

        [Fact]
        public void With_the_plans_of_two_years_are_two() => Assert.Equal(2, Group(
            Cite("01/KH-UBND", "5/1/2019", "UBND huyện", subject: "cải cách hành chính năm 2019"),
            Cite("01/KH-UBND", "5/1/2020", "UBND huyện", subject: "cải cách hành chính năm 2020")).Count);

        [Fact]
        public void Of_one_issuer_about_one_subject_disagree_about_the_date() => Assert.Equal(CitationParts.Date, Assert.Single(Group(
            Cite("129/QĐ-TTg", "02/8/2007", subject: "Quy chế văn hóa công sở tại các cơ quan hành chính"),
            Cite("129/QĐ-TTg", "15/9/2007", subject: "ban hành Quy chế văn hóa công sở"))).Disagreements);
    }

    public class OtherMentions
    {
        [Fact]
        public void Of_a_bare_number_join_the_document_of_the_same_type_and_issuer()
        {
            var documents = Group(Cite("01-ĐA/TU", issuer: "BTV Tỉnh ủy", type: "Đề án"), Cite("01", issuer: "Ban Thường vụ Tỉnh ủy", type: "Đề án"), Cite("02", issuer: "Tỉnh ủy", type: "Đề án"));

            Assert.Equal([2, 1], documents.Select(document => document.Mentions.Count));
        }

        [Fact]
        public void By_name_are_grouped_by_name_year_and_term()
        {
            var land = new Citation { Text = "Luật Đất đai", Name = "Luật Đất đai", Year = 2013 };
            var documents = Group(land, land with { Year = 2003 }, land with { Text = "LUẬT ĐẤT ĐAI", Name = "LUẬT ĐẤT ĐAI" });

            Assert.Equal([2, 1], documents.Select(document => document.Mentions.Count));
        }

        [Fact]
        public void Of_laws_of_two_years_are_two()
        {
            var law = new Citation { Text = "Luật Tổ chức Chính phủ", Name = "Luật Tổ chức Chính phủ", Date = VietnameseDate.Parse("19/6/2015") };

            Assert.Equal(2, Group(law, law with { Date = VietnameseDate.Parse("25/12/2001") }).Count);
        }

        [Fact]
        public void With_shared_dates_never_disagree() => Assert.Equal(
            CitationParts.None,
            Assert.Single(Group(Cite("54-QĐ/TU", "03/02/2016"), Cite("54-QĐ/TU", "04/02/2016") with { SharedParts = CitationParts.Date })).Disagreements);

        [Fact]
        public void Are_compared_in_reasonable_time_however_many()
        {
            var day = new NodaTime.LocalDate(1990, 1, 1);
            var many = Enumerable.Range(0, 4_000).Select(i => Cite("01/QĐ-UBND", issuer: $"UBND xã {i}") with { Date = day.PlusDays(i * 37 % 12_000) }).ToArray();

            Assert.NotEmpty(Group(many));
        }
    }
}
