using System.Globalization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>How a form is laid out in a workbook: which sheets it has, and the names by which they are found again.</summary>
internal sealed class FormLayout
{
    public const string HeadSheet = "Thông tin chung";
    public const string NarrativeSheet = "Chỉ tiêu trong lời văn";
    public const string RecordSheet = "Bản ghi";
    public const string NarrativeName = "BM_LoiVan";

    private const int LongestSheetName = 31;
    private const string NotInSheetNames = "\\/?*[]:";

    public FormLayout(ReportTemplate template)
    {
        Template = template;
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { HeadSheet, NarrativeSheet, RecordSheet };
        Tables = [.. template.Tables.Select((table, i) => new FormTable(table, SheetName(table.Number, taken), string.Create(CultureInfo.InvariantCulture, $"BM_Bieu{i + 1}")))];
        var placed = FormPlace.AllOf(template);
        Narrative = [.. template.Narrative.Select(slot => slot.Indicator).Concat(template.Indicators.Select(indicator => indicator.Code).Where(code => !placed.ContainsKey(code))).Distinct()];
    }

    public ReportTemplate Template { get; }

    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>Gets the indicators that the narrative states, in the order of the form, and those that no table asks for.</summary>
    public IReadOnlyList<IndicatorCode> Narrative { get; }

    // Signs that no sheet may have in its name become dashes; what is too long or taken is told apart by a number.
    private static string SheetName(string number, HashSet<string> taken)
    {
        var wanted = "Biểu " + string.Concat(number.Select(sign => NotInSheetNames.Contains(sign, StringComparison.Ordinal) || char.IsControl(sign) ? '-' : sign)).Trim().Trim('\'');
        for (var i = 1; ; i++)
        {
            var ending = i == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({i})");
            var name = wanted[..Math.Min(wanted.Length, LongestSheetName - ending.Length)] + ending;
            if (taken.Add(name))
            {
                return name;
            }
        }
    }
}
