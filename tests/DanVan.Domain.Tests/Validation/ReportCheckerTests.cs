using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation;

public class ReportCheckerTests
{
    public class Check
    {
        [Fact]
        public void Refuses_no_report() => Assert.Throws<ArgumentNullException>(() => ReportChecker.Check(null!, null, null));

        [Fact]
        public void Checks_the_claims_of_a_text_without_template_and_rulebook()
        {
            var report = new TestReports().Claim(StatementKind.Sum, "8", "3", "4").ToReport();

            var result = ReportChecker.Check(report, null, null);

            Assert.Equal("R-SUM-01", Assert.Single(result.Findings).Code);
            Assert.False(result.IsAcceptable);
        }

        [Fact]
        public void Gives_the_same_verdicts_in_the_same_order_each_time()
        {
            var report = Large();

            Assert.Equal(Describe(report.Check()), Describe(report.Check()));
        }

        [Fact]
        public void Keeps_a_rule_whose_code_it_does_not_know()
        {
            var finding = new TestReports().Demand("R-NEW-07", CheckKind.Sum, "total", "part").CheckForOne("R-NEW-07");

            Assert.Equal((Verdict.NotChecked, "unknown-code"), (finding.Verdict, finding.Reason));
            Assert.Equal("Chưa kiểm tra: quy tắc “Quy tắc 1” có mã không được hỗ trợ.", FindingText.For(finding, CultureInfo.GetCultureInfo("vi-VN")));
        }

        [Fact]
        public void Accepts_a_report_with_warnings_only() =>
            Assert.True(new TestReports().Claim(StatementKind.Subset, "100", "60", "50").Check().IsAcceptable);

        private static TestReports Large()
        {
            var report = new TestReports();
            for (var i = 0; i < 20; i++)
            {
                report.Claim(StatementKind.Sum, "8", "3", "4").ClaimRate("50%", "3", "7").State($"fact-{i % 7}", $"{i}").Demand("R-SUM-02", CheckKind.Sum, $"fact-{i % 7}", "fact-1", "fact-2");
            }

            return report;
        }

        private static IEnumerable<string> Describe(CheckedReport report) =>
            report.Checks.Select(finding => $"{finding.Code} {finding.RuleId} {finding.Verdict} {finding.Reason} {finding.Computed} {string.Join(',', finding.Sources.Select(source => source.Start))}");
    }

    public class Check_of_strange_reports
    {
        private static readonly StatedFigure s_nothing = new() { Text = "", Source = default };

        private static StatedFigure Strange(string text, Figure? value = null, Figure? numerator = null, Figure? denominator = null) =>
            new() { Text = text, Source = new Source { Line = -1, Start = 5, End = 2 }, Value = value, Numerator = numerator, Denominator = denominator };

        private static IEnumerable<StatedFigure> StrangeFigures() =>
        [
            s_nothing,
            Strange("không có số"),
            Strange("5", Figure.Count(BigInteger.Pow(10, 60))),
            Strange("-5", Figure.Count(-5)),
            Strange("0/0", null, Figure.Count(0), Figure.Count(0)),
            Strange("5/0", null, Figure.Count(5), Figure.Count(0)),
            Strange("-5/-7%", null, Figure.Count(-5), Figure.Count(-7)),
            Strange("khoảng", Figure.Of(5, 0, Qualifier.About, "%")),
            Strange("5,000000000000000000000", Figure.Of(5, 21)),
            Strange("5", Figure.Of(5, -3)),
            Strange("0%", Figure.Percent(0)),
            Strange("1/2", Figure.Percent(50), Figure.Count(1), null),
        ];

        [Fact]
        public void Never_throws_and_always_finds_words()
        {
            foreach (var report in StrangeReports())
            {
                foreach (var finding in report.Check().Checks)
                {
                    foreach (var culture in new[] { "vi-VN", "en-US" })
                    {
                        var text = FindingText.For(finding, CultureInfo.GetCultureInfo(culture));

                        Assert.False(text.Length == 0 || text.Contains('?', StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal), $"{finding.Code}/{finding.Reason} {finding.RuleId}: {text}");
                    }
                }
            }
        }

        private static IEnumerable<TestReports> StrangeReports()
        {
            var figures = StrangeFigures().ToList();
            foreach (var stated in figures)
            {
                foreach (var other in figures)
                {
                    var report = new TestReports { Title = "99999999999999999999 năm" };
                    foreach (var kind in Enum.GetValues<StatementKind>())
                    {
                        report.Claim(new Statement { Kind = kind, Stated = stated });
                        report.Claim(new Statement { Kind = kind, Stated = stated, Operands = [other, s_nothing], Numerator = other, Denominators = [other, stated] });
                        report.Claim(new Statement { Kind = kind, Stated = stated, Operands = [other, other], Numerator = other });
                        report.Claim(new Statement { Kind = kind, Stated = stated, Denominators = [other] });
                    }

                    foreach (var expression in new[] { "x = y + x", "x <= y", "x / y = 1", "if x > 0 then not_both(x, y)", "max(x, y) ^ 2 > 7" })
                    {
                        report.Demand(new Rule { Id = expression, Code = "R-FML-01", Kind = CheckKind.Formula, Statement = TestReports.Text("Quy tắc"), Expression = expression });
                    }

                    foreach (var code in RuleCatalog.All.Where(code => code.Kind != CheckKind.Formula))
                    {
                        report.Demand(code.Code, code.Kind, "a", "b", "a");
                        report.Demand(code.Code, code.Kind, null);
                        report.Demand(code.Code, code.Kind, "missing", "a");
                        report.Demand(new Rule
                        {
                            Id = "rate",
                            Code = code.Code,
                            Kind = code.Kind,
                            Statement = TestReports.Text("Quy tắc"),
                            Subject = TestReports.Code("a"),
                            Parts = [TestReports.Code("b")],
                            Numerator = TestReports.Code("b"),
                            Denominators = [TestReports.Code("a"), TestReports.Code("b")],
                            Claims = ["", "kiểm tra"],
                            Table = "12",
                        });
                    }

                    report.Define("x").Define("y").State("x", stated).State("y", other).State("y", stated);
                    yield return report.State("a", stated).State("b", other).State("b", stated);
                }
            }
        }
    }

    public class Check_of_a_sum
    {
        private static readonly Gen<string[]> s_parts = Gen.Choose(1, 6).SelectMany(size => Gen.ArrayOf(Part(), size));

        // Counts, rounded millions, and bounds: what a part of a sum may look like.
        private static Gen<string> Part() => Gen.OneOf(
            Gen.Choose(0, 400).Select(value => value.ToString(CultureInfo.InvariantCulture)),
            Gen.Choose(0, 40).Select(value => $"{value / 10},{value % 10} nghìn"),
            Gen.Choose(1, 400).Select(value => $"gần {value}"),
            Gen.Choose(1, 400).Select(value => $"trên {value}"),
            Gen.Choose(0, 400).Select(value => $"từ {value}"));

        private static Verdict VerdictOf(string total, string[] parts) => new TestReports().Claim(StatementKind.Sum, total, parts).CheckForOne("R-SUM-01").Verdict;

        // Whether true values on a fine grid exist, by trying the smallest and the largest of each figure: an oracle without intervals.
        private static bool CanBe(string total, string[] parts)
        {
            var (low, lowOpen, high, highOpen) = (0m, false, (decimal?)0m, false);
            foreach (var part in parts)
            {
                var (partLow, partLowOpen, partHigh, partHighOpen) = Ends(part);
                (low, lowOpen) = (low + partLow, lowOpen || partLowOpen);
                (high, highOpen) = (high + partHigh, highOpen || partHighOpen);
            }

            var (totalLow, totalLowOpen, totalHigh, totalHighOpen) = Ends(total);
            return Below(low, lowOpen, totalHigh, totalHighOpen) && Below(totalLow, totalLowOpen, high, highOpen);

            static bool Below(decimal from, bool fromOpen, decimal? to, bool toOpen) => to is not { } end || from < end || (from == end && !fromOpen && !toOpen);
        }

        private static (decimal Low, bool LowOpen, decimal? High, bool HighOpen) Ends(string figure)
        {
            var words = figure.Split(' ');
            return words switch
            {
                ["gần", var bound] => (0, false, Read(bound), true),
                ["trên", var bound] => (Read(bound), true, null, false),
                ["từ", var bound] => (Read(bound), false, null, false),
                [var value, "nghìn"] => (Math.Max(0, (Read(value) * 1000) - 50), false, (Read(value) * 1000) + 50, false),
                _ => (Read(words[0]), false, Read(words[0]), false),
            };

            static decimal Read(string text) => decimal.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture);
        }

        [Fact]
        public void Agrees_with_trying_the_ends_of_every_figure()
        {
            var cases = Part().Zip(s_parts).ToArbitrary();

            Prop.ForAll(cases, pair => (VerdictOf(pair.Item1, pair.Item2) == Verdict.Holds) == CanBe(pair.Item1, pair.Item2)).QuickCheckThrowOnFailure();
        }

        [Fact]
        public void Does_not_depend_on_the_order_of_the_parts()
        {
            var cases = Part().Zip(s_parts).ToArbitrary();

            Prop.ForAll(cases, pair => VerdictOf(pair.Item1, pair.Item2) == VerdictOf(pair.Item1, [.. pair.Item2.Reverse()])).QuickCheckThrowOnFailure();
        }

        [Fact]
        public void Does_not_depend_on_the_unit_that_all_figures_share()
        {
            var cases = Gen.Choose(0, 50).Zip(Gen.ArrayOf(Gen.Choose(0, 20), 3)).ToArbitrary();

            Prop.ForAll(cases, pair =>
            {
                var parts = pair.Item2.Select(value => $"{value},5").ToArray();
                return VerdictOf($"{pair.Item1},5", parts) == VerdictOf($"{pair.Item1},5 triệu", [.. parts.Select(part => $"{part} triệu")]);
            }).QuickCheckThrowOnFailure();
        }
    }

    public class Check_of_correct_reports
    {
        private sealed record Truth(int District, int Commune, int Resolved, int Decimals);

        private static readonly Arbitrary<Truth> s_truths = (
            from district in Gen.Choose(0, 5000)
            from commune in Gen.Choose(0, 5000)
            from resolved in Gen.Choose(0, district + commune)
            from decimals in Gen.Choose(0, 2)
            select new Truth(district, commune, resolved, decimals)).ToArbitrary();

        private static string Count(int value) => value.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = "." });

        private static string Percent(int part, int whole, int decimals) =>
            Math.Round(100m * part / whole, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", CultureInfo.InvariantCulture).Replace('.', ',') + "%";

        [Fact]
        public void Finds_nothing_impossible_and_nothing_cut_off() => Prop.ForAll(s_truths, truth =>
        {
            var all = truth.District + truth.Commune;
            var pending = all - truth.Resolved;
            var report = new TestReports()
                .Claim(StatementKind.Sum, Count(all), Count(truth.District), Count(truth.Commune))
                .Claim(StatementKind.Subset, Count(all), Count(truth.District))
                .Claim(StatementKind.Difference, Count(pending), Count(all), Count(truth.Resolved))
                .Demand("R-SUM-02", CheckKind.Sum, "all", "district", "commune")
                .Demand("R-DIF-01", CheckKind.Difference, "pending", "all", "resolved")
                .Demand("R-SUB-01", CheckKind.Subset, "all", "resolved", "pending")
                .Demand("R-SCP-02", CheckKind.Scope, "all", "district", "commune")
                .Demand("R-SCP-01", CheckKind.Scope, "all", "district", "commune")
                .State("all", Count(all)).State("all", $"từ {Count(all)}").State("district", Count(truth.District)).State("commune", Count(truth.Commune))
                .State("resolved", Count(truth.Resolved)).State("pending", Count(pending));
            if (all > 0)
            {
                var (rate, rest) = (Percent(truth.Resolved, all, truth.Decimals), Percent(pending, all, truth.Decimals));
                report.ClaimRate(rate, Count(truth.Resolved), Count(all)).ClaimRate(rate, Count(truth.Resolved)).ClaimRate(rate, null, Count(all))
                    .Claim(StatementKind.Complement, rate, rest);
            }

            return report.Check().Checks.All(finding => finding.Verdict is not (Verdict.Impossible or Verdict.HoldsOnlyIfTruncated));
        }).QuickCheckThrowOnFailure();
    }
}
