using DanVan.Domain.Citations;
using NodaTime;

namespace DanVan.Domain.Tests.Citations;

public class PartyTermTests
{
    public class Covers
    {
        // The X congress closed on 25/4/2006, the XI sat 12-19/1/2011, the XII 20-28/1/2016.
        [Theory]
        [InlineData(11, 2015, 7, 14, true)]
        [InlineData(11, 2014, 7, 14, true)]
        [InlineData(11, 2010, 2, 25, false)]
        [InlineData(10, 2010, 2, 25, true)]
        [InlineData(12, 2017, 10, 25, true)]
        [InlineData(12, 2015, 12, 31, false)]
        [InlineData(14, 2026, 6, 1, true)]
        [InlineData(13, 2026, 2, 1, false)]
        public void Is_true_from_congress_to_congress(int term, int year, int month, int day, bool expected) =>
            Assert.Equal(expected, PartyTerm.Find(term)!.Covers(new LocalDate(year, month, day)));

        [Fact]
        public void Lets_the_month_of_a_congress_belong_to_both()
        {
            Assert.Equal([10, 11], PartyTerm.At(new LocalDate(2011, 1, 5)).Select(term => term.Number));
            Assert.Equal([10, 11], PartyTerm.At(new LocalDate(2011, 1, 31)).Select(term => term.Number));
            Assert.Equal([12, 13], PartyTerm.At(new LocalDate(2021, 2, 28)).Select(term => term.Number));
            Assert.Equal([11], PartyTerm.At(new LocalDate(2011, 2, 1)).Select(term => term.Number));
        }
    }

    [Fact]
    public void Leaves_no_day_without_a_term_since_the_first()
    {
        for (var day = new LocalDate(1935, 3, 27); day < new LocalDate(2030, 1, 1); day = day.PlusDays(1))
        {
            Assert.InRange(PartyTerm.At(day).Count(), 1, 2);
        }
    }

    [Fact]
    public void Is_not_known_beyond_the_last_congress()
    {
        Assert.Null(PartyTerm.Find(0));
        Assert.Null(PartyTerm.Find(15));
        Assert.Equal("XI", PartyTerm.Find(11)!.ToString());
    }
}
