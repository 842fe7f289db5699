using DanVan.Domain.Catalog;
using DanVan.Domain.Documents;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation;

public partial class CheckSessionTests
{
    public class Findings
    {
        private static readonly Config s_few = Config.QuickThrowOnFailure.WithMaxTest(8).WithEndSize(25);

        public static TheoryData<string> Templates => [.. BuiltInTemplates.All.Select(template => template.Code)];

        // After each change: the findings of the session are those of a check of the whole report, and follow from what was told.
        private static void AreFollowed(Report report, PreparedRulebook rulebook, IEnumerable<(int Fact, int Typed)> changes)
        {
            var session = CheckSession.Open(report, rulebook);
            var kept = session.Findings.ToList();
            Assert.Equal(SessionTyping.Fresh(report, rulebook), session.Findings.Select(SessionTyping.Say));
            foreach (var change in changes)
            {
                var told = SessionTyping.Apply(session, report, change);
                foreach (var gone in told.Vanished.Concat(told.Changed.Select(changed => changed.Before)))
                {
                    Assert.True(kept.Remove(kept.Find(finding => SessionTyping.Say(finding) == SessionTyping.Say(gone))!));
                }

                kept.AddRange(told.Appeared.Concat(told.Changed.Select(changed => changed.After)));
                Assert.DoesNotContain(told.Changed, changed => SessionTyping.Say(changed.Before) == SessionTyping.Say(changed.After));
                var fresh = SessionTyping.Fresh(session.ToReport(), rulebook).ToList();
                Assert.Equal(fresh, session.Findings.Select(SessionTyping.Say));
                Assert.Equal(fresh.Order(StringComparer.Ordinal), kept.Select(SessionTyping.Say).Order(StringComparer.Ordinal));
            }
        }

        [Theory]
        [MemberData(nameof(Templates))]
        public void Are_those_of_a_check_of_the_whole_form_after_every_change(string code)
        {
            var template = BuiltInTemplates.Get(code);
            var rulebook = PreparedRulebook.Prepare(BuiltInRulebooks.Get(code), template);
            var blank = SessionTyping.Blank(template, "Xã A", "Xã B");

            Check.One(s_few, Prop.ForAll(SessionTyping.Changes.ListOf().ToArbitrary(), changes => AreFollowed(blank, rulebook, changes)));
        }

        [Fact]
        public void Are_those_of_a_check_of_the_whole_document_after_every_change()
        {
            var bytes = File.ReadAllBytes(Path.Combine(SharedFiles.RepositoryRoot(), "samples", "CheckReport", "reports", "bao-cao-5-nam-ket-luan-114.md"));
            var report = ReportReader.Read(DocumentText.Decode(bytes), BuiltInTemplates.All);
            var rulebook = PreparedRulebook.Prepare(BuiltInRulebooks.Get(report.Template!), BuiltInTemplates.Get(report.Template!));

            Check.One(s_few, Prop.ForAll(SessionTyping.Changes.ListOf().ToArbitrary(), changes => AreFollowed(report, rulebook, changes)));
        }

        [Fact]
        public void Are_those_of_a_check_of_the_whole_form_by_rules_of_every_kind()
        {
            var rulebook = PreparedRulebook.Prepare(SessionRules.Rulebook, SessionRules.Template);
            var blank = SessionTyping.Blank(SessionRules.Template, "Xã A", "Xã B");

            Check.One(Config.QuickThrowOnFailure.WithMaxTest(50).WithEndSize(60), Prop.ForAll(SessionTyping.Changes.ListOf().ToArbitrary(), changes => AreFollowed(blank, rulebook, changes)));
        }

        [Fact]
        public void Are_of_every_code_that_a_form_can_break_in_the_course_of_such_changes()
        {
            var session = CheckSession.Open(SessionTyping.Blank(SessionRules.Template, "Xã A", "Xã B"), PreparedRulebook.Prepare(SessionRules.Rulebook, SessionRules.Template));
            var report = session.ToReport();
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var changes in SessionTyping.Changes.ListOf(60).Sample(60, new Rnd(1), 60))
            {
                foreach (var change in changes)
                {
                    told.UnionWith(SessionTyping.Apply(session, report, change).Appeared.Select(finding => $"{finding.Code} {finding.Reason}"));
                }
            }

            string[] expected =
            [
                "R-SUM-02 sum-differs", "R-DIF-01 difference-differs", "R-SUB-01 part-exceeds", "R-FML-01 sum-differs", "R-RATE-01 rate-differs",
                "R-RATE-02 no-base", "R-RATE-03 rates-differ", "R-DUP-01 figures-differ", "R-BND-01 bound-broken", "R-SCP-01 same-number-with-others",
                "R-SCP-02 no-room", "R-CEL-01 never-filled-in", "R-CEL-03 count-missing", "R-CEL-04 sign-missing", "R-FMT-02 below-zero", "R-FMT-02 not-whole",
            ];
            Assert.Empty(expected.Except(told));
        }

        [Fact]
        public void Say_of_each_rate_what_the_others_make_the_habit_of_the_document()
        {
            var session = CheckSession.Open(SessionTyping.Blank(SessionRules.Template), PreparedRulebook.Prepare(SessionRules.Rulebook, SessionRules.Template));
            string[] RatesSay() => [.. session.Findings.Where(finding => finding.Code == "R-RATE-01").Select(finding => $"{finding.RuleId} {finding.Reason}")];
            void Type(string code, string figure) => session.Change(Code(code), DanVan.Domain.Numbers.Figure.Parse(figure, null));

            Type("c4", "3");
            Type("c3", "2");
            Type("r2", "66%");
            Assert.Equal(["rate-2 only-truncated"], RatesSay());

            session.ChangeCell("2", 1, 3, DanVan.Domain.Numbers.Figure.Count(2));
            Type("c6", "3");
            Type("r4", "66,6%");
            Assert.Equal(["rate-2 truncated-as-elsewhere", "rate-4 truncated-as-elsewhere"], RatesSay());

            Type("r4", "66,7%");
            Assert.Equal(["rate-2 only-truncated"], RatesSay());
        }
    }
}
