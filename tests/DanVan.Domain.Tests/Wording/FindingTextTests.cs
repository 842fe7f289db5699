using System.Globalization;
using DanVan.Domain.Reports;
using DanVan.Domain.Tests.Validation;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Tests.Wording;

public class FindingTextTests
{
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-US");

    private static Finding Sum(string stated, params string[] parts) =>
        new TestReports().Claim(StatementKind.Sum, stated, parts).CheckForOne("R-SUM-01");

    public class For
    {
        [Fact]
        public void Names_the_numbers_and_the_likely_slip() => Assert.Equal(
            "2.979 + 5.964 = 8.943, nhưng báo cáo ghi 8.934; có thể hai chữ số 3 và 4 bị đảo.",
            FindingText.For(Sum("8.934 lượt", "2.979 lượt", "5.964 lượt"), s_vietnamese));

        [Fact]
        public void Writes_computed_numbers_for_the_culture_and_figures_as_they_stand() => Assert.Equal(
            "2.979 + 5.964 = 8,943, but the report says “8.934”; perhaps the digits 3 and 4 are swapped.",
            FindingText.For(Sum("8.934 lượt", "2.979 lượt", "5.964 lượt"), s_english));

        [Fact]
        public void Says_an_interval_in_words() => Assert.Equal(
            "1,5 triệu + 2,3 triệu cộng lại là từ 3.700.000 đến 3.900.000, nhưng báo cáo ghi 4,0 triệu.",
            FindingText.For(Sum("4,0 triệu", "1,5 triệu", "2,3 triệu"), s_vietnamese));

        [Fact]
        public void Says_a_wrong_rate_with_digits_enough_to_differ() => Assert.Equal(
            "238/316 = 75,32%, nhưng báo cáo ghi 88,9%.",
            FindingText.For(new TestReports().ClaimRate("88,9%", "238 đơn", "316 đơn").CheckForOne("R-RATE-01"), s_vietnamese));

        [Fact]
        public void Never_says_all_of_a_little_less() => Assert.Equal(
            "99.996/99.999 = 99,9970%, nhưng báo cáo ghi 99,9996%.",
            FindingText.For(new TestReports().ClaimRate("99,9996%", "99.996", "99.999").CheckForOne("R-RATE-01"), s_vietnamese));

        [Fact]
        public void Says_a_slip_in_another_figure_than_the_stated_one() => Assert.Equal(
            "361/386 = 93,52%, nhưng báo cáo ghi 98,1%; có thể hai chữ số 8 và 6 của 386 bị đảo, số đúng là 368.",
            FindingText.For(new TestReports().ClaimRate("98,1%", "361", "386").CheckForOne("R-RATE-01"), s_vietnamese));

        [Fact]
        public void Says_that_one_of_several_figures_may_be_mistyped() => Assert.Equal(
            "2.979 + 5.964 = 8.943, nhưng báo cáo ghi 8.953; có thể một trong các số này bị gõ sai một chữ số.",
            FindingText.For(Sum("8.953", "2.979", "5.964"), s_vietnamese));

        [Fact]
        public void Names_the_readings_of_a_rate() => Assert.Equal(
            "Tỷ lệ 97% có hai cách hiểu: 34/35 hoặc 35/36. Báo cáo cần ghi rõ lấy số nào chia cho số nào.",
            FindingText.For(new TestReports().ClaimRate("97%", null, "35", "36").CheckForOne("R-RATE-02"), s_vietnamese));

        [Fact]
        public void Lists_the_possible_counts() => Assert.Equal(
            "219 chiếm 8,06% nếu tổng số là từ 2.716 đến 2.718.",
            FindingText.For(new TestReports().ClaimRate("8,06%", "219 viên chức").CheckForOne("R-RATE-02"), s_vietnamese));

        [Fact]
        public void Names_what_is_missing() => Assert.Equal(
            "Quy tắc 1: chưa kiểm tra được vì báo cáo không ghi: Cấp xã.",
            FindingText.For(
                new TestReports().Demand("R-SUM-02", CheckKind.Sum, "total", "district", "commune").Define("commune", name: "Cấp xã").State("total", "5").State("district", "3").CheckForOne("R-SUM-02"),
                s_vietnamese));

        [Fact]
        public void Lists_lines_with_one_and()
        {
            var report = new TestReports();
            foreach (var figure in new[] { "8.943", "2670", "2.979", "3294", "5.964", "2.726", "1674" })
            {
                report.Figure(figure);
            }

            var finding = Assert.Single(report.CheckFor("R-FMT-01"), finding => finding.Verdict == Verdict.Impossible);
            Assert.EndsWith("(xem dòng 11, 13 và 16).", FindingText.For(finding, s_vietnamese), StringComparison.Ordinal);
        }

        [Fact]
        public void Cuts_a_long_list_of_lines_short()
        {
            var report = new TestReports();
            for (var i = 0; i < 12; i++)
            {
                report.Figure("2670");
                report.Figure("8.943");
            }

            var finding = Assert.Single(report.CheckFor("R-FMT-01"), finding => finding.Verdict == Verdict.Impossible);
            Assert.EndsWith("26, 28 và 2 dòng khác).", FindingText.For(finding, s_vietnamese), StringComparison.Ordinal);
        }

        [Fact]
        public void Gives_the_code_and_the_reason_where_there_are_no_words()
        {
            var finding = new Finding { Code = "X-1", Kind = CheckKind.Sum, Verdict = Verdict.Holds, Severity = Severity.Note, Reason = "odd", Sources = [] };

            Assert.Equal("X-1: odd", FindingText.For(finding, s_vietnamese));
        }
    }

    public class Messages
    {
        public static TheoryData<string, string> Reasons()
        {
            var data = new TheoryData<string, string>();
            foreach (var rule in RuleCatalog.All)
            {
                foreach (var reason in rule.Reasons)
                {
                    data.Add(rule.Code, reason);
                }
            }

            return data;
        }

        [Theory]
        [MemberData(nameof(Reasons))]
        public void Exist_for_every_reason_in_both_languages(string code, string reason)
        {
            foreach (var culture in new[] { s_vietnamese, s_english })
            {
                var messages = MessageCatalog.For(culture);

                Assert.False(string.IsNullOrWhiteSpace(messages.Find($"{code}/{reason}") ?? messages.Find($"any/{reason}")), $"{culture}: {code}/{reason}");
            }
        }

        [Fact]
        public void Have_the_same_keys_in_both_languages() =>
            Assert.Equal(MessageCatalog.For(s_vietnamese).Keys.Order(StringComparer.Ordinal), MessageCatalog.For(s_english).Keys.Order(StringComparer.Ordinal));

        [Fact]
        public void Use_only_names_that_the_code_supplies()
        {
            string[] intervals = ["lower", "upper"];
            string[] repairs = ["figure", "figures", "meant", "first", "second"];
            foreach (var culture in new[] { s_vietnamese, s_english })
            {
                var messages = MessageCatalog.For(culture);
                foreach (var key in messages.Keys)
                {
                    var code = key.Split('/')[0];
                    var known = code switch
                    {
                        "interval" => intervals,
                        "repair" => repairs,
                        "list" => ["part", "whole", "count"],
                        "evidence" => [],
                        "any" => [.. FindingPhrases.KnownNames, "rule"],
                        _ => [.. FindingPhrases.KnownNames, .. RuleCatalog.Find(code)!.Details],
                    };

                    Assert.All(MessageTemplate.NamesIn(messages.Find(key)!), name => Assert.True(known.Contains(name), $"{key}: {name}"));
                }
            }
        }

        [Fact]
        public void Belong_to_a_code_and_a_reason_that_exist()
        {
            foreach (var key in MessageCatalog.For(s_vietnamese).Keys)
            {
                var (code, reason) = (key.Split('/')[0], key.Split('/')[1].Replace(".range", "", StringComparison.Ordinal));
                if (code is "interval" or "repair" or "list" or "evidence")
                {
                    continue;
                }

                var reasons = code == "any" ? RuleCatalog.All.SelectMany(rule => rule.Reasons).Concat([ReportChecker.UnknownCode, ReportChecker.ReportMissing, .. DanVan.Domain.Validation.Rules.RuleApplicability.Reasons]) : RuleCatalog.Find(code)!.Reasons;
                Assert.True(reasons.Contains(reason), key);
            }
        }

        [Fact]
        public void Are_composed_letters() => Assert.All(
            MessageCatalog.For(s_vietnamese).Keys,
            key => Assert.True(MessageCatalog.For(s_vietnamese).Find(key)!.IsNormalized(System.Text.NormalizationForm.FormC), key));
    }
}
