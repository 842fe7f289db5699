using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Tests.Wording;

public class IntervalTextTests
{
    private static string Say(Interval interval, string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        return IntervalText.Of(interval, value => new NumberText(info).Write(value, 2), MessageCatalog.For(info));
    }

    public static TheoryData<Fraction?, bool, Fraction?, bool, string, string> Intervals() => new()
    {
        { 2716, true, 2718, true, "từ 2.716 đến 2.718", "from 2,716 to 2,718" },
        { 1, true, 2, false, "từ 1 đến dưới 2", "from 1 to less than 2" },
        { 1, false, 2, true, "trên 1, không quá 2", "more than 1, at most 2" },
        { 1, false, 2, false, "trên 1 và dưới 2", "more than 1 and less than 2" },
        { 5, true, null, false, "từ 5 trở lên", "5 or more" },
        { 5, false, null, false, "trên 5", "more than 5" },
        { null, false, 5, true, "không quá 5", "at most 5" },
        { null, false, 5, false, "dưới 5", "less than 5" },
        { null, false, null, false, "bao nhiêu cũng được", "any number" },
        { 7, true, 7, true, "7", "7" },
    };

    public class Of
    {
        [Theory]
        [MemberData(nameof(Intervals), MemberType = typeof(IntervalTextTests))]
        public void Says_which_ends_belong(Fraction? lower, bool lowerClosed, Fraction? upper, bool upperClosed, string vietnamese, string english)
        {
            var interval = Interval.Of(lower, lowerClosed, upper, upperClosed);

            Assert.Equal((vietnamese, english), (Say(interval, "vi-VN"), Say(interval, "en-US")));
        }
    }
}
