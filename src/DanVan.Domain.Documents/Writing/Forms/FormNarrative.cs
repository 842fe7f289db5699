using System.Globalization;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Documents.Writing.Sheets;
using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>The sheet of the figures that stand in the narrative: one row for each, and another where a report states it again.</summary>
internal static class FormNarrative
{
    private const int HeaderRow = 3;
    private const int FirstRow = 4;
    private const int NameColumn = 2;
    private const int UnitColumn = 3;
    private const int ValueColumn = 4;
    private const int SectionColumn = 5;
    private const int CodeColumn = 6;

    private static readonly (string Title, double Width)[] Columns =
        [("STT", 6), ("Chỉ tiêu", 70), ("Đơn vị tính", 16), ("Số liệu", 22), ("Mục của báo cáo", 18), ("Mã chỉ tiêu", 38)];

    public static void Write(FormLayout layout, IReadOnlyList<Fact> facts, WorkbookWriter workbook, FormRecords records)
    {
        var stated = facts.ToLookup(fact => fact.Indicator);
        var codes = layout.Narrative.Concat(facts.Select(fact => fact.Indicator)).Distinct().ToList();
        if (codes.Count == 0)
        {
            return;
        }

        var sheet = workbook.AddSheet(FormLayout.NarrativeSheet);
        WriteHeader(sheet);
        var row = FirstRow;
        for (var i = 0; i < codes.Count; i++)
        {
            var indicator = layout.Template.FindIndicator(codes[i])!;
            foreach (var fact in stated[codes[i]].Cast<Fact?>().DefaultIfEmpty())
            {
                WriteRow(sheet, row, i + 1, indicator, fact);
                if (fact is not null && ReadRow(codes[i], indicator, FormFilling.TextOf(fact), fact.Source.Section ?? "") is var read && read != Moved(fact))
                {
                    records.Add(KeyOf(row), ShownOf(FormInput.Shortened(FormFilling.TextOf(fact)), fact.Source.Section ?? ""), FormTableReader.RecordOf(new FormCell([Moved(fact)], null)));
                }

                row++;
            }
        }

        sheet.FirstMoving = new CellAddress(FirstRow, 1);
        sheet.FirstInput = new CellAddress(FirstRow, ValueColumn);
        sheet.RepeatedRows = (HeaderRow, HeaderRow);
        sheet.IsLandscape = false;
        sheet.AllowNumbersAsWords(new CellAddress(FirstRow, ValueColumn), new CellAddress(row - 1, SectionColumn));
        workbook.Name(FormLayout.NarrativeName, sheet, new CellAddress(FirstRow, 1));
    }

    public static IReadOnlyList<Fact> Read(FormLayout layout, WorkbookContent workbook, FormRecords records, FormPlaces places)
    {
        var facts = new List<Fact>();
        if (!workbook.Names.TryGetValue(FormLayout.NarrativeName, out var place) || workbook.FindSheet(place.Sheet) is not { } sheet)
        {
            return facts;
        }

        foreach (var row in sheet.Rows.Where(row => row.Number >= place.Cell.Row))
        {
            var text = TextAt(ValueColumn);
            var section = TextAt(SectionColumn);
            if (records.Find(KeyOf(row.Number), ShownOf(text, section)) is { } record)
            {
                facts.AddRange(record.Facts.Select(Placed));
            }
            else if (IndicatorCode.TryParse(TextAt(CodeColumn), null, out var code) && layout.Template.FindIndicator(code) is { } indicator && ReadRow(code, indicator, text, section) is { } fact)
            {
                facts.Add(Placed(fact));
            }

            Fact Placed(Fact fact)
            {
                var source = places.At(fact.Source, sheet.Name, new CellAddress(row.Number, ValueColumn));
                return fact with { Source = source, Figure = fact.Figure is null ? null : fact.Figure with { Source = source } };
            }

            string TextAt(int column) => sheet.Find(new CellAddress(row.Number, column))?.Text ?? "";
        }

        return facts;
    }

    private static void WriteHeader(SheetWriter sheet)
    {
        sheet.Merge(new CellAddress(1, 1), new CellAddress(1, Columns.Length), FormStyles.Title, "Chỉ tiêu nêu trong lời văn của báo cáo");
        sheet.Height(1, 24);
        for (var i = 0; i < Columns.Length; i++)
        {
            sheet.Put(new CellAddress(HeaderRow, i + 1), FormStyles.Head, Columns[i].Title);
            sheet.Width(i + 1, Columns[i].Width);
        }

        sheet.Height(HeaderRow, 22);
    }

    private static void WriteRow(SheetWriter sheet, int row, int number, Indicator indicator, Fact? fact)
    {
        var style = FormInput.StyleOf(isWords: false, isRate: false, indicator);
        sheet.PutNumber(new CellAddress(row, 1), FormStyles.Center, number.ToString(CultureInfo.InvariantCulture));
        sheet.Put(new CellAddress(row, NameColumn), FormStyles.Label, indicator.Name.Vi);
        sheet.Put(new CellAddress(row, UnitColumn), FormStyles.Center, indicator.Unit);
        var value = new CellAddress(row, ValueColumn);
        FormInput.Write(sheet, value, style, fact is null ? "" : FormFilling.TextOf(fact));
        sheet.Put(new CellAddress(row, SectionColumn), FormStyles.Words, fact?.Source.Section);
        sheet.Put(new CellAddress(row, CodeColumn), FormStyles.Small, indicator.Code.ToString());
        sheet.Check(FormInput.CheckOf(value, value, style, indicator.Name.Vi, indicator.Unit));
        sheet.Height(row, (15 * FormTableWriter.LinesOf(indicator.Name.Vi, Columns[NameColumn - 1].Width)) + 4);
    }

    // A blank row states nothing: it only asks.
    private static Fact? ReadRow(IndicatorCode code, Indicator indicator, string text, string section)
    {
        var place = section.Trim();
        var fact = FormCellReader.ReadFact(code, unit: null, indicator.Kind == IndicatorKind.Rate, FormInput.Shortened(text), new Source { Section = place.Length == 0 ? null : place });
        return fact.State == CellState.Blank ? null : fact;
    }

    private static Fact Moved(Fact fact)
    {
        var source = new Source { Section = fact.Source.Section };
        return fact with { Source = source, Figure = fact.Figure is null ? null : fact.Figure with { Source = source } };
    }

    private static string KeyOf(int row) => string.Create(CultureInfo.InvariantCulture, $"{FormLayout.NarrativeName}!{row}");

    private static string ShownOf(string text, string section) => FormRecords.Shown(text, section);
}
