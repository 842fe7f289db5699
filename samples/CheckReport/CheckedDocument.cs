using DanVan.Domain.Catalog;
using DanVan.Domain.Documents;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace CheckReport;

/// <summary>A document that was read and checked, with the form it fills.</summary>
internal sealed record CheckedDocument(CheckedReport Checked, ReportTemplate? Template)
{
    // A document that fills no built-in form is checked by what its own text claims.
    public static CheckedDocument Of(DocumentText text)
    {
        var report = ReportReader.Read(text, BuiltInTemplates.All);
        var template = report.Template is { } code ? BuiltInTemplates.Get(code) : null;
        var rulebook = template is null ? null : BuiltInRulebooks.Find(template.Code);
        return new CheckedDocument(ReportChecker.Check(report, template, rulebook, BuiltInRegisters.VinhTuong), template);
    }
}
