using System.Globalization;
using System.Text;
using DanVan.Domain.Catalog;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>Reports of one form by other places, in other words, with other numbers and other faults.</summary>
public class OtherDistrictsTests
{
    private const string Form = "kl-114-tw";
    private const string Suffix = ".expected.json";

    public static TheoryData<string> All => Named(_ => true);

    public static TheoryData<string> Correct => Named(report => report.Correct);

    public static TheoryData<string> Faulty => Named(report => !report.Correct);

    private static TheoryData<string> Named(Func<ExpectedReport, bool> which)
    {
        TheoryData<string> names = [];
        foreach (var file in Directory.GetFiles(ExpectedReport.Folder, "*" + Suffix).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file)[..^Suffix.Length];
            if (which(ExpectedReport.Load(name)))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static Report Read(ExpectedReport expected) => ReportReader.Read(expected.ReadContent(), BuiltInTemplates.Get(Form));

    private static CheckedReport Check(ExpectedReport expected) =>
        ReportChecker.Check(Read(expected), BuiltInTemplates.Get(Form), BuiltInRulebooks.Get(Form));

    private static void AssertNone(IEnumerable<string> misses)
    {
        var listed = misses.ToList();

        Assert.True(listed.Count == 0, string.Join('\n', listed));
    }

    public class Header
    {
        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Says_symbol_date_place_and_issuer(string name)
        {
            var expected = ExpectedReport.Load(name);

            var header = Read(expected).Header;

            Assert.Equal(expected.Header.Symbol, header.Symbol);
            Assert.Equal(expected.Header.Date, header.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal(expected.Header.Place, header.Place);
            Assert.Contains(expected.Header.Issuer, header.Issuer ?? "", StringComparison.OrdinalIgnoreCase);
        }
    }

    public class Sections
    {
        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Are_the_numbered_ones_of_the_text_and_no_others(string name)
        {
            var expected = ExpectedReport.Load(name);

            var sections = Read(expected).Sections;

            var numbered = sections.Where(section => section.Number is not null).Select(section => Shown(section.Number!, section.Line)).ToList();
            var wanted = expected.Sections.Select(section => Shown(section.Number, section.Line)).ToList();
            AssertNone(wanted.Except(numbered).Select(missing => "missing " + missing).Concat(numbered.Except(wanted).Select(extra => "extra " + extra)));
        }

        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Take_their_level_from_the_numbering(string name)
        {
            var expected = ExpectedReport.Load(name);

            var sections = Read(expected).Sections.Where(section => section.Number is not null).ToLookup(section => section.Line);

            AssertNone(
                from section in expected.Sections
                where section.Level is not null && sections[section.Line].All(found => found.Level != section.Level)
                select $"{section.Number} on line {section.Line} is of level {section.Level}, not {string.Join(", ", sections[section.Line].Select(found => found.Level))}");
        }

        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Hold_the_parts_without_a_number_too(string name)
        {
            var expected = ExpectedReport.Load(name);

            var lines = Read(expected).Sections.Where(section => section.Number is null).Select(section => section.Line).ToHashSet();

            AssertNone(expected.Unnumbered.Where(line => !lines.Contains(line)).Select(line => $"nothing begins on line {line}; found {string.Join(", ", lines)}"));
        }

        private static string Shown(string number, int line) => $"{number.TrimEnd('.', ',', ':')} on line {line}";
    }

    public class Tables
    {
        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Are_the_eleven_of_the_annex(string name)
        {
            var expected = ExpectedReport.Load(name);

            var tables = Read(expected).Tables;

            Assert.Equal(expected.Tables.Select(table => (table.Number, table.Line)), tables.Select(table => (table.Number, table.Line)));
        }

        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Say_of_every_cell_what_it_states(string name)
        {
            var expected = ExpectedReport.Load(name);

            var cells = Read(expected).Tables.SelectMany(table => table.Cells.Select(cell => (table.Number, Cell: cell))).ToList();

            AssertNone(expected.Cells.Select(wanted => Difference(wanted, cells)).OfType<string>().Concat(
                cells.Count == expected.Cells.Count ? [] : [$"{cells.Count} cells instead of {expected.Cells.Count}"]));
        }

        private static string? Difference(ExpectedCell wanted, List<(string Number, ReportCell Cell)> cells)
        {
            var found = cells.Where(cell => cell.Number == wanted.Table && cell.Cell.Row == wanted.Row && cell.Cell.Column == wanted.Column).ToList();
            if (found.Count != 1)
            {
                return $"{found.Count} cells at {wanted}";
            }

            var (text, state, line) = (CorpusDocument.Clean(found[0].Cell.Text), found[0].Cell.State, found[0].Cell.Source.Line);
            return text == CorpusDocument.Clean(wanted.Text) && line == wanted.Line && (wanted.State is null || Named(state) == wanted.State)
                ? null
                : $"'{text}' ({Named(state)}, line {line}) for {wanted}";
        }

        private static string Named(CellState state) => state switch
        {
            CellState.Blank => "blank",
            CellState.Reported => "reported",
            CellState.StatedNone => "none",
            CellState.Placeholder => "placeholder",
            CellState.NotCollected => "not-collected",
            CellState.NotApplicable => "not-applicable",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
    }

    public class Figures
    {
        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Are_found_with_value_qualifier_and_unit(string name)
        {
            var expected = ExpectedReport.Load(name);
            var document = new CorpusDocument(expected.ReadContent());

            var figures = Read(expected).Figures;

            AssertNone(
                from wanted in expected.Figures
                where !figures.Any(figure => IsAt(figure, wanted.Line, wanted.Text, document) && Fits(figure, wanted))
                select $"{wanted} but found {Listed(figures.Where(figure => IsAt(figure, wanted.Line, wanted.Text, document)))}");
        }

        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Are_not_made_of_names_slogans_and_dates(string name)
        {
            var expected = ExpectedReport.Load(name);
            var document = new CorpusDocument(expected.ReadContent());

            var figures = Read(expected).Figures;

            AssertNone(
                from trap in expected.NotStatistics
                let taken = figures.Where(figure => IsAt(figure, trap.Line, trap.Text, document)).ToList()
                where taken.Count > 0
                select $"'{trap.Text}' on line {trap.Line} was read as {Listed(taken)}");
        }

        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Stand_in_the_document_where_they_say(string name)
        {
            var expected = ExpectedReport.Load(name);
            var document = new CorpusDocument(expected.ReadContent());

            var figures = Read(expected).Figures;

            AssertNone(
                from figure in figures
                where document.At(figure.Source) != CorpusDocument.Clean(figure.Text) || document.LineOf(figure.Source.Start) != figure.Source.Line
                select $"'{figure.Text}' of line {figure.Source.Line} stands on '{document.At(figure.Source)}' of line {document.LineOf(figure.Source.Start)}");
        }

        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void State_one_indicator_where_they_state_one_fact(string name)
        {
            var expected = ExpectedReport.Load(name);
            var document = new CorpusDocument(expected.ReadContent());

            var figures = Read(expected).Figures;

            AssertNone(
                from fact in expected.SameFact
                let indicators = fact.Select(place => figures.FirstOrDefault(figure => IsAt(figure, place.Line, place.Text, document))?.Indicator).ToList()
                where indicators.Contains(null) || indicators.Distinct().Count() > 1
                select $"{string.Join(" = ", fact)} but found {string.Join(", ", indicators)}");
        }

        private static bool IsAt(StatedFigure figure, int line, string text, CorpusDocument document) => document.Find(line, text).Any(place =>
            figure.Source.Start < place.End && figure.Source.End > place.Start
            && document.HasDigit(Math.Max(figure.Source.Start, place.Start), Math.Min(figure.Source.End, place.End)));

        private static bool Fits(StatedFigure figure, ExpectedFigure wanted) => wanted.Value is null
            ? figure.IsPair && Is(figure.Numerator, wanted.Numerator!) && Is(figure.Denominator, wanted.Denominator!)
            : figure.Value is { } value && Is(value, wanted.Value) && Named(value.Qualifier) == wanted.Qualifier && (wanted.Unit is null || value.Unit == wanted.Unit);

        private static bool Is(Figure? figure, string value) => figure?.Value == Fraction.FromDecimal(decimal.Parse(value, CultureInfo.InvariantCulture));

        private static string Named(Qualifier qualifier) => qualifier switch
        {
            Qualifier.Exact => "exact",
            Qualifier.Under => "under",
            Qualifier.Over => "over",
            Qualifier.AtLeast => "at-least",
            Qualifier.AtMost => "at-most",
            Qualifier.About => "about",
            _ => throw new ArgumentOutOfRangeException(nameof(qualifier)),
        };

        private static string Listed(IEnumerable<StatedFigure> figures) => string.Join("; ", figures.Select(figure =>
            $"'{figure.Text}' = {figure.Value?.Value}{figure.Numerator?.Value}{(figure.IsPair ? "/" : "")}{figure.Denominator?.Value} {figure.Value?.Qualifier} [{figure.Value?.Unit}]"));
    }

    public class Mentions
    {
        [Theory]
        [MemberData(nameof(All), MemberType = typeof(OtherDistrictsTests))]
        public void Give_symbol_date_and_issuer(string name)
        {
            var expected = ExpectedReport.Load(name);

            var mentions = Read(expected).Mentions;

            AssertNone(
                from wanted in expected.Citations
                where !mentions.Any(mention => Fits(mention, wanted))
                select $"{wanted} but found {string.Join("; ", mentions.Where(mention => Symbol(mention) == wanted.Symbol).Select(mention => $"line {mention.Source.Line}: {mention.Citation}"))}");
        }

        private static bool Fits(Mention mention, ExpectedCitation wanted) =>
            mention.Source.Line == wanted.Line && Symbol(mention) == wanted.Symbol
            && mention.Citation.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) == wanted.Date
            && (wanted.Issuer is null || CorpusDocument.Clean(mention.Citation.Issuer ?? "").StartsWith(wanted.Issuer, StringComparison.Ordinal));

        private static string Symbol(Mention mention) => CorpusDocument.Clean(mention.Citation.Symbol ?? "");
    }

    public class Checks
    {
        [Theory]
        [MemberData(nameof(Correct), MemberType = typeof(OtherDistrictsTests))]
        public void Raise_no_alarm_on_a_correct_report(string name)
        {
            var expected = ExpectedReport.Load(name);

            var report = Check(expected);

            AssertNone(report.Findings.Select(Shown));
        }

        [Theory]
        [MemberData(nameof(Faulty), MemberType = typeof(OtherDistrictsTests))]
        public void Find_every_planted_fault(string name)
        {
            var expected = ExpectedReport.Load(name);
            var document = new CorpusDocument(expected.ReadContent());

            var report = Check(expected);

            AssertNone(
                from fault in expected.Faults
                where !report.Checks.Any(finding => Tells(finding, fault, document))
                select $"not found: {string.Join("|", fault.Kind)} {fault.Verdict} on {string.Join(", ", fault.Lines)} [{string.Join(", ", fault.Figures)}] {fault.Symbol} {fault.Why}");
        }

        [Theory]
        [MemberData(nameof(Faulty), MemberType = typeof(OtherDistrictsTests))]
        public void Say_nothing_of_what_is_right(string name)
        {
            var expected = ExpectedReport.Load(name);
            var document = new CorpusDocument(expected.ReadContent());
            List<ExpectedFault> known = [.. expected.Faults, .. expected.Tolerated];

            var report = Check(expected);

            AssertNone(report.Findings.Where(finding => !known.Any(fault => Tells(finding, fault with { Severity = null }, document))).Select(Shown));
        }

        [Theory]
        [MemberData(nameof(Faulty), MemberType = typeof(OtherDistrictsTests))]
        public void Make_a_report_with_an_impossible_sum_or_rate_unacceptable(string name)
        {
            var expected = ExpectedReport.Load(name);

            var report = Check(expected);

            Assert.Equal(expected.Faults.All(fault => fault.Severity != "error"), report.IsAcceptable);
        }

        private static bool Tells(Finding finding, ExpectedFault fault, CorpusDocument document) =>
            fault.Kind.Contains(Kebab(finding.Kind.ToString())) && Kebab(finding.Verdict.ToString()) == fault.Verdict
            && (fault.Severity is null || Kebab(finding.Severity.ToString()) == fault.Severity)
            && fault.Lines.All(line => finding.Sources.Any(source => source.Line == line))
            && fault.Figures.All(text => FiguresOf(finding).Any(figure => figure.Text.Contains(text, StringComparison.Ordinal)))
            && (fault.Symbol is null || finding.Sources.Any(source => document.At(source).Contains(fault.Symbol, StringComparison.Ordinal)));

        private static IEnumerable<StatedFigure> FiguresOf(Finding finding) =>
            new[] { finding.Stated, finding.Numerator, finding.Denominator }.OfType<StatedFigure>().Concat(finding.Operands);

        private static string Shown(Finding finding) =>
            $"{finding.Code} {finding.RuleId} {Kebab(finding.Kind.ToString())} {Kebab(finding.Verdict.ToString())} {finding.Reason} on {string.Join(", ", finding.Sources.Select(source => source.Line))}: "
            + $"stated '{finding.Stated?.Text}' with {string.Join(", ", FiguresOf(finding).Select(figure => $"'{figure.Text}'"))} {string.Join(", ", finding.Details.Select(detail => $"{detail.Key}={detail.Value}"))}";

        private static string Kebab(string name)
        {
            StringBuilder words = new();
            foreach (var letter in name)
            {
                if (char.IsUpper(letter) && words.Length > 0)
                {
                    words.Append('-');
                }

                words.Append(char.ToLowerInvariant(letter));
            }

            return words.ToString();
        }
    }
}
