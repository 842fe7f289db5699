using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation;

public partial class CheckSessionTests
{
    private static readonly System.Globalization.CultureInfo s_vietnamese = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");

    private static CheckSession Open() =>
        CheckSession.Open(new OfficialForm("tt02-2021-01-kqgq").Set("Xã A", 1, 5).Set("Xã A", 2, 2).Set("Xã A", 3, 3).ToReport(), new OfficialForm("tt02-2021-01-kqgq").Template, new OfficialForm("tt02-2021-01-kqgq").Rulebook);

    private static IndicatorCode Code(string code) => IndicatorCode.Parse(code);

    private static string Say(Finding finding) =>
        $"{finding.RuleId}/{finding.Unit}/{finding.Verdict}/{finding.Severity}/{finding.Computed}/{finding.Gap}/{string.Join(',', finding.Details.Values)}/{FindingText.For(finding, s_vietnamese)}";

    public class Change
    {
        [Fact]
        public void Tells_only_what_appears_changes_and_vanishes()
        {
            var session = Open();

            var appeared = session.Change("Xã A", Code("c2"), Figure.Count(1));
            var changed = session.Change("Xã A", Code("c2"), Figure.Count(0));
            var vanished = session.Change("Xã A", Code("c2"), Figure.Count(2));

            Assert.Equal((1, 0, 0), (appeared.Appeared.Count, appeared.Changed.Count, appeared.Vanished.Count));
            Assert.Equal((0, 1, 0), (changed.Appeared.Count, changed.Changed.Count, changed.Vanished.Count));
            Assert.Equal((0, 0, 1), (vanished.Appeared.Count, vanished.Changed.Count, vanished.Vanished.Count));
            Assert.Equal((Fraction.One, 2), (changed.Changed[0].Before.Gap!.Value, changed.Changed[0].After.Gap!.Value));
            Assert.Empty(session.Findings);
        }

        [Fact]
        public void Tells_nothing_where_the_cell_says_what_it_said() => Assert.Same(FindingChanges.None, Open().Change("Xã A", Code("c2"), Figure.Count(2)));

        [Fact]
        public void Tells_nothing_of_a_cell_that_no_rule_reads() => Assert.Same(FindingChanges.None, Open().Change("Xã A", Code("c9"), Figure.Count(2)));

        [Fact]
        public void Refuses_a_cell_that_the_report_does_not_have() => Assert.Throws<ArgumentException>(() => Open().Change("Xã B", Code("c2"), Figure.Count(2)));

        [Fact]
        public void Follows_a_cell_of_a_table_by_row_and_column()
        {
            var session = Open();

            Assert.Single(session.ChangeCell("01/KQGQ", 1, 1, Figure.Count(6)).Appeared);
            Assert.Throws<ArgumentException>(() => session.ChangeCell("01/KQGQ", 2, 1, Figure.Count(6)));
        }
    }

    public class Checks
    {
        // Figures of every sort that a clerk may type, in every cell, of several units, in any order.
        private static readonly string[] s_typed = ["0", "1", "2", "3", "5", "12", "gần 3", "khoảng 4", "1,5", "trên 2", "7%"];

        private static Gen<(int Unit, int Column, int Typed)> Changes(int columns) =>
            from unit in Gen.Choose(0, 2)
            from column in Gen.Choose(1, columns)
            from typed in Gen.Choose(0, s_typed.Length + 4)
            select (unit, column, typed);

        private static void Apply(CheckSession session, (int Unit, int Column, int Typed) change)
        {
            string?[] units = ["Xã A", "Xã B", null];
            CellState[] states = [CellState.Blank, CellState.StatedNone, CellState.NotCollected, CellState.NotApplicable, CellState.Placeholder];
            if (change.Typed < s_typed.Length)
            {
                session.Change(units[change.Unit], OfficialForm.Code(change.Column), Figure.Parse(s_typed[change.Typed], null));
            }
            else
            {
                session.ChangeState(units[change.Unit], OfficialForm.Code(change.Column), states[change.Typed - s_typed.Length]);
            }
        }

        private static Rule Rule(string id, string code, CheckKind kind, string subject, params string[] parts) =>
            new() { Id = id, Code = code, Kind = kind, Statement = TestReports.Text(id), Subject = Code(subject), Parts = [.. parts.Select(Code)] };

        private static Rule Formula(string id, string expression, string? forEach = null) =>
            new() { Id = id, Code = "R-FML-01", Kind = CheckKind.Formula, Statement = TestReports.Text(id), Expression = expression, ForEach = forEach };

        // The official rules, and one of every kind that the session follows.
        private static Rulebook Rules(OfficialForm form) => new()
        {
            Code = "r",
            Template = form.Template.Code,
            Rules =
            [
                .. form.Rulebook.Rules,
                Rule("sum", "R-SUM-02", CheckKind.Sum, "c9", "c11", "c12", "c13"),
                Rule("sum-zero", "R-SUM-02", CheckKind.Sum, "c1", "c2", "c3") with { MissingParts = MissingPart.Zero },
                Rule("sum-optional", "R-SUM-02", CheckKind.Sum, "c9", "c11") with { OptionalParts = [Code("c12")] },
                Rule("difference", "R-DIF-01", CheckKind.Difference, "c13", "c9", "c11"),
                Rule("subset", "R-SUB-01", CheckKind.Subset, "c9", "c11", "c12"),
                Rule("disjoint", "R-SUB-01", CheckKind.Subset, "c9", "c11", "c12") with { PartsAreDisjoint = true },
                Formula("children", "c9 = sum(children(c9))"),
                Formula("rate", "if c9 > 0 then c11 / c9 >= 1/2", DanVan.Domain.Validation.Rule.EachUnit),
                Formula("present", "both_or_neither(c9, c10)", DanVan.Domain.Validation.Rule.EachUnit) with { Gaps = GapPolicy.NeverSkip },
                Formula("zero", "c18 = c19 + c20 + c21", DanVan.Domain.Validation.Rule.EachUnit) with { Gaps = GapPolicy.SkipIfAllMissing, RightGaps = GapPolicy.Zero },
            ],
        };

        private static Report Empty(OfficialForm form)
        {
            var filled = new FilledForm(form.Template, new ReportHeader());
            foreach (var unit in new[] { "Xã A", "Xã B", "Tổng" })
            {
                filled.SetState("01/XLD", unit, 1, CellState.Blank);
            }

            return filled.ToReport();
        }

        [Fact]
        public void Are_those_of_a_fresh_check_after_any_changes()
        {
            var form = new OfficialForm("tt02-2021-01-xld");
            var rulebook = PreparedRulebook.Prepare(Rules(form), form.Template);
            var empty = Empty(form);

            Prop.ForAll(Changes(26).ListOf().ToArbitrary(), changes =>
            {
                var session = CheckSession.Open(empty, rulebook);
                var told = session.Findings.Select(Say).ToList();
                foreach (var change in changes)
                {
                    var before = session.Findings.Count;
                    Apply(session, change);
                    Assert.InRange(session.Findings.Count, 0, before + 40);
                }

                // Repairs take the whole report to find; a session tells of each cell at once, without them.
                var fresh = ReportChecker.Stream(session.ToReport(), rulebook).ToList();
                Assert.Equal(fresh.Where(finding => finding.IsWorthTelling).Select(Say), session.Findings.Select(Say));
                Assert.Equal(fresh.Select(Say), session.Checks.Select(Say));
            }).QuickCheckThrowOnFailure();
        }

        [Fact]
        public void Follow_from_the_changes_that_were_told()
        {
            var form = new OfficialForm("tt02-2021-01-xld");
            var rulebook = PreparedRulebook.Prepare(Rules(form), form.Template);
            var empty = Empty(form);

            Prop.ForAll(Changes(26).ListOf().ToArbitrary(), changes =>
            {
                var session = CheckSession.Open(empty, rulebook);
                var told = session.Findings.Select(Say).ToList();
                foreach (var (unit, column, typed) in changes)
                {
                    string?[] units = ["Xã A", "Xã B", null];
                    var figure = Figure.Count(typed);
                    var result = session.Change(units[unit], OfficialForm.Code(column), figure);
                    foreach (var gone in result.Vanished.Concat(result.Changed.Select(change => change.Before)))
                    {
                        Assert.True(told.Remove(Say(gone)));
                    }

                    told.AddRange(result.Appeared.Concat(result.Changed.Select(change => change.After)).Select(Say));
                }

                Assert.Equal(told.Order(StringComparer.Ordinal), session.Findings.Select(Say).Order(StringComparer.Ordinal));
            }).QuickCheckThrowOnFailure();
        }

        [Fact]
        public void Are_as_before_after_an_undo()
        {
            var session = Open();
            var before = session.Checks.Select(Say).ToList();

            session.Change("Xã A", Code("c1"), Figure.Parse("gần 9", null));
            session.Change("Xã A", Code("c1"), Figure.Count(5));

            Assert.Equal(before, session.Checks.Select(Say));
        }
    }

    public class CheckAll
    {
        [Fact]
        public void Checks_the_report_as_it_is_now()
        {
            var session = Open();
            session.Change("Xã A", Code("c1"), Figure.Count(6));

            var result = session.CheckAll();

            Assert.False(result.IsAcceptable);
            Assert.Equal("6", result.Report.Tables[0].Cells[0].Text);
        }
    }
}
