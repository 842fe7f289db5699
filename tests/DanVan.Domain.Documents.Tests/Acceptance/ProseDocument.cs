using System.Text;
using DanVan.Domain.Catalog;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>A text read and checked as a reviewer would: the form is looked for, and nothing else is known.</summary>
internal sealed class ProseDocument
{
    public ProseDocument(string text)
    {
        Report = ReportReader.Read(Encoding.UTF8.GetBytes(text), BuiltInTemplates.All);
        var template = Report.Template is { } code ? BuiltInTemplates.Get(code) : null;
        var found = ReportChecker.Check(Report, template, template is null ? null : BuiltInRulebooks.Find(template.Code), BuiltInRegisters.VinhTuong);
        Checks = found.Checks;
        Claims = [.. Checks.Select(ProseClaim.Of).OfType<ProseClaim>()];
    }

    public Report Report { get; }

    public IReadOnlyList<Finding> Checks { get; }

    /// <summary>Every claim that was found, with its verdict.</summary>
    public IReadOnlyList<ProseClaim> Claims { get; }

    public IEnumerable<ProseClaim> Alarms => Claims.Where(claim => claim.Verdict == Verdict.Impossible);

    /// <summary>The verdict on a claim, or null where the claim was not found.</summary>
    public Verdict? VerdictOn(ProseClaim claim) => Claims.Where(found => found.Key == claim.Key).Select(found => (Verdict?)found.Verdict).OrderBy(verdict => claim.Accepts(verdict!.Value) ? 0 : 1).FirstOrDefault();
}
