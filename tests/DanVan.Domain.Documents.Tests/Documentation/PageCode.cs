using System.Globalization;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Documents.Writing;
using DanVan.Domain.Indicators;
using DanVan.Domain.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Hierarchies;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Columns;
using DanVan.Domain.Validation.Language;
using DanVan.Domain.Validation.Outliers;
using DanVan.Domain.Wording;
using NodaTime;

namespace DanVan.Domain.Documents.Tests.Documentation;

/// <summary>The C# of the pages in docs, compiled: a method for each page, with what the page takes for granted as parameters.</summary>
internal static class PageCode
{
    public static void CheckingWhileTyping(Report report, PreparedRulebook prepared, CultureInfo culture)
    {
        var session = CheckSession.Open(report, prepared);

        var changes = session.Change("Xã Tân Phú", IndicatorCode.Parse("c9"), Figure.Count(36));
        foreach (var finding in changes.Appeared)
        {
            Console.WriteLine(FindingText.For(finding, culture));
        }
    }

    public static void ColumnChecks(Rulebook rulebook, ReportTemplate template, RollupPlan plan, IReadOnlyList<string?> levels, Cube cube)
    {
        var prepared = PreparedRulebook.Prepare(rulebook, template);
        var checker = ColumnChecker.For(prepared, plan, ColumnUnits.Leaves, levels); // once for a plan
        var verdicts = checker.Check(cube);                                          // counts and failures
        foreach (var rule in verdicts.Rules)
        {
            Console.WriteLine($"{rule.Rule.Id}: {rule.CountOf(Verdict.Impossible)} of {rule.Total}");
        }
    }

    public static void FiguresInText()
    {
        var text = MappedText.FromPlain("Toàn huyện tiếp 8.943 lượt công dân, đạt tỷ lệ 78,4%");
        var found = FigureScanner.Scan(text, TextRole.Paragraph, excluded: [], out var unread);
    }

    public static void Forms()
    {
        var template = BuiltInTemplates.Get("tt02-2021-01-xld");
        File.WriteAllBytes("blank.xlsx", WorkbookForm.Blank(template, new WorkbookFormOptions { Units = ["Xã Tân Phú", "Xã Đại Đồng"] }));

        var report = WorkbookForm.Read(File.ReadAllBytes("filled-in.xlsx"), BuiltInTemplates.All);
        var verdicts = ReportChecker.Check(report, template, BuiltInRulebooks.Get(template.Code));

        File.WriteAllBytes("shown.xlsx", WorkbookForm.Fill(template, report).Content);
    }

    public static void Gaps()
    {
        var rules = HierarchyRules.Of(
            HierarchyRule.SumOf("province", "north", "south"),
            HierarchyRule.SumOf("north", "n1", "n2") with { ErrorCode = "N", ErrorLevel = 1 });
        var points = HierarchyPoints.Of(("n1", 2979), ("n2", 5964), ("north", 8934));

        var totals = HierarchyRollup.Compute(rules, points, GapTreatment.CompleteOnly, SubtotalPolicy.Computed);
        var outcomes = HierarchyCheck.Check(rules, points, GapTreatment.CompleteOnly, SubtotalPolicy.Reported);
    }

    public static void OfficeDocuments()
    {
        var text = DocumentText.Decode(File.ReadAllBytes("bao-cao.docx"));
        var report = ReportReader.Read(text, BuiltInTemplates.All);
        foreach (var fact in report.Facts)
        {
            Console.WriteLine(text.PlaceOf(fact.Source)?.Describe(CultureInfo.GetCultureInfo("vi-VN")));
        }
    }

    public static void OfficialForms()
    {
        var template = BuiltInTemplates.Get("tt02-2021-01-xld");
        var rulebook = BuiltInRulebooks.Get("tt02-2021-01-xld");

        var report = new FilledForm(template, new ReportHeader { Date = new LocalDate(2025, 3, 20) })
            .Set("01/XLD", "Xã Tân Phú", column: 9, count: 36)
            .SetState("01/XLD", "Xã Tân Phú", column: 10, CellState.NotCollected)
            .Set("01/XLD", "Tổng", column: 9, count: 112)
            .ToReport();
        var verdicts = ReportChecker.Check(report, template, rulebook);
    }

    public static void Outliers(IReadOnlyList<Report> reports, IndicatorCode code)
    {
        var name = new LocalizedText { Vi = "Lượt tiếp công dân", En = "Receptions" };
        var years = reports.Select(report => OutlierObservation.Of(report.Header.Date!.Value.Year.ToString(CultureInfo.InvariantCulture), report, code)).ToList();

        var findings = OutlierChecks.OverTime(name, years, new ModifiedZScore());
    }

    public static void Reading()
    {
        var document = DocumentText.Decode(File.ReadAllBytes("407-BC-UBND.txt"));
        var structure = StructureRecognizer.Recognize(document);
    }

    public static void Related(Report report, PreparedRulebook preparedRulebook, Report lastYear, Report communeA, Report other)
    {
        var related = new RelatedReports
        {
            Earlier = [new RelatedReport { Name = "báo cáo năm 2024", Report = lastYear }],
            Children = [new RelatedReport { Name = "xã A", Report = communeA }, new RelatedReport { Name = "xã B", Report = null }],
            SameFacts = [new RelatedReport { Name = "báo cáo số 12/BC-UBND", Report = other }],
        };

        var result = ReportChecker.CheckAgainst(report, preparedRulebook, related);
    }

    public static void Repairs(Finding finding)
    {
        foreach (var repair in finding.Repairs)
        {
            // transposition: 8.934 -> 8943
            Console.WriteLine($"{repair.Evidence}: {string.Join(", ", repair.Changes.Select(change => $"{change.Figure.Text} -> {change.Values}"))}");
        }
    }

    public static void RuleLanguage(ReportTemplate template)
    {
        var rule = RuleExpression.Parse("total = received.letter + received.person");
        var problems = RuleTypes.Check(rule, template);       // every problem at once, with line and character
        var program = RuleProgram.Compile(rule);
        var figures = new RuleFigures(rule.References.Count); // a slot for each reference, filled in anew for each report
        figures.Set(0, 8_934);
        figures.Set(1, 2_979);
        figures.Set(2, 5_964);
        var outcome = program.Evaluate(figures, GapPolicy.UnknownNonNegative);
        // Impossible: 8.934 and 8.943, 9 apart
    }

    public static void Rulebooks(string json, ReportTemplate template, Report report)
    {
        var rulebook = RulebookJson.Read(json, template).Get();
        var prepared = PreparedRulebook.Prepare(rulebook, template);
        var verdicts = ReportChecker.Check(report, prepared);
    }

    public static void Statements(IReadOnlyList<string> paragraphs)
    {
        var texts = paragraphs.Select(paragraph => MappedText.FromPlain(paragraph));
        var statements = StatementRecognizer.Recognize(texts.Select(text => (text, FigureScanner.Scan(text, TextRole.Paragraph, []))).ToList());
    }

    public static void Validate(Report report, ReportTemplate template, Rulebook rulebook)
    {
        var result = ReportChecker.Check(report, template, rulebook);

        foreach (var finding in result.Findings)
        {
            Console.WriteLine($"{finding.Code}: {FindingText.For(finding, CultureInfo.GetCultureInfo("vi-VN"))}");
        }
    }
}
