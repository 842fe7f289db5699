using System.Globalization;
using System.Text;
using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Json;

/// <summary>Reads and writes report templates.</summary>
public static class TemplateJson
{
    /// <summary>Reads a template from UTF-8; everything that is wrong is listed at once.</summary>
    public static JsonResult<ReportTemplate> Read(ReadOnlySpan<byte> utf8, JsonLimits? limits = null) =>
        DomainJson.Read<ReportTemplate>(utf8, limits, Check);

    /// <summary>Reads a template from text; everything that is wrong is listed at once.</summary>
    public static JsonResult<ReportTemplate> Read(string json, JsonLimits? limits = null)
    {
        Guard.Against.Null(json);
        return Read(Encoding.UTF8.GetBytes(json), limits);
    }

    /// <summary>Writes a template; reading it gives the same template.</summary>
    public static string Write(ReportTemplate template)
    {
        Guard.Against.Null(template);
        return DomainJson.Write(template);
    }

    private static void Check(ReportTemplate template, JsonReferences references)
    {
        references.NotEmpty(template.Code, "$.code");
        references.InOrder(template.InForceFrom, template.InForceTo, "$.inForceTo");
        references.Unique(template.Indicators, indicator => indicator.Code, "$.indicators[{0}].code", "indicator code");
        references.Unique(template.Sections, section => section.Id, "$.sections[{0}].id", "section id");
        references.Unique(template.Tables, table => table.Number, "$.tables[{0}].number", "table number");
        var known = template.Indicators.Select(indicator => indicator.Code).ToHashSet();
        for (var i = 0; i < template.Indicators.Count; i++)
        {
            references.Known(template.Indicators[i].Numerator, known, $"$.indicators[{i}].numerator");
            references.Known(template.Indicators[i].Denominators, known, $"$.indicators[{i}].denominators");
        }

        for (var i = 0; i < template.Tables.Count; i++)
        {
            Check(template.Tables[i], $"$.tables[{i}]", known, references);
        }

        for (var i = 0; i < template.Narrative.Count; i++)
        {
            references.Known(template.Narrative[i].Indicator, known, $"$.narrative[{i}].indicator");
        }
    }

    private static void Check(TemplateTable table, string path, HashSet<IndicatorCode> known, JsonReferences references)
    {
        references.Unique(table.Columns, column => column.Number, path + ".columns[{0}].number", "column number");
        references.Unique(table.Rows, row => row.Label, path + ".rows[{0}].label", "row label");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            if (column.Number < 1)
            {
                references.Report($"{path}.columns[{i}].number", "wrong-value", $"Expected the number of a column from 1 up, found {column.Number}.");
            }
            else if (!PrintedFormula.TryParse((column.OfficialNumber ?? column.Number).ToString(CultureInfo.InvariantCulture), column.Formula, out _, out var problems))
            {
                references.Report($"{path}.columns[{i}].formula", "bad-expression", problems[0].ToString());
            }

            references.Known(column.Indicator, known, $"{path}.columns[{i}].indicator");
            references.Known(column.Rate, known, $"{path}.columns[{i}].rate");
            for (var j = 0; j < column.Items.Count; j++)
            {
                references.Known(column.Items[j].Indicator, known, $"{path}.columns[{i}].items[{j}].indicator");
                references.Known(column.Items[j].Rate, known, $"{path}.columns[{i}].items[{j}].rate");
            }
        }

        var numbers = table.Columns.Select(column => column.Number).ToHashSet();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            foreach (var (number, code) in table.Rows[i].Cells)
            {
                references.Known(code, known, $"{path}.rows[{i}].cells.{number}");
                if (!numbers.Contains(number))
                {
                    references.Report($"{path}.rows[{i}].cells.{number}", "wrong-value", $"The table has no column {number}.");
                }
            }
        }
    }
}
