using System.Text;

namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>Counts the alarms over texts in which everything that must hold among the figures holds.</summary>
/// <param name="Texts">How many texts were checked.</param>
/// <param name="Alarms">The first alarms, as code and reason with the text of their figures; none is right.</param>
/// <param name="WithAlarms">How many texts had one.</param>
internal sealed record CleanTexts(int Texts, IReadOnlyList<string> Alarms, int WithAlarms)
{
    // What a text says in words or leaves blank stays as it is, whatever its numbers are: these are not about numbers.
    private static readonly string[] s_ofWords = ["R-CIT-01", "R-CIT-02", "R-CIT-04", "R-OMI-01", "R-CEL-01", "R-CEL-02", "R-CEL-03", "R-FMT-01"];

    public static CleanTexts Run(string file, int texts, int seed)
    {
        var variants = new TextVariants(File.ReadAllText(file, Encoding.UTF8), new Random(seed));
        var alarms = new List<string>();
        var withAlarms = 0;
        for (var i = 0; i < texts; i++)
        {
            var told = TextChecker.Check(variants.Next()).Findings.Where(finding => !s_ofWords.Contains(finding.Code) && finding.Verdict == Validation.Verdict.Impossible).ToList();
            withAlarms += told.Count > 0 ? 1 : 0;
            alarms.AddRange(told.Select(finding => $"{finding.Code} {finding.RuleId} {finding.Reason}: {finding.Stated?.Text} {string.Join(' ', finding.Operands.Select(figure => figure.Text))}"));
        }

        return new CleanTexts(texts, alarms, withAlarms);
    }
}
