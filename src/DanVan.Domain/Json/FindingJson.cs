using System.Text;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Json;

/// <summary>Reads and writes findings, and reports with all their verdicts.</summary>
public static class FindingJson
{
    /// <summary>Reads a list of findings from UTF-8; everything that is wrong is listed at once.</summary>
    public static JsonResult<IReadOnlyList<Finding>> Read(ReadOnlySpan<byte> utf8, JsonLimits? limits = null) =>
        DomainJson.Read<IReadOnlyList<Finding>>(utf8, limits);

    /// <summary>Reads a list of findings from text; everything that is wrong is listed at once.</summary>
    public static JsonResult<IReadOnlyList<Finding>> Read(string json, JsonLimits? limits = null)
    {
        Guard.Against.Null(json);
        return Read(Encoding.UTF8.GetBytes(json), limits);
    }

    /// <summary>Reads a checked report from text; everything that is wrong is listed at once.</summary>
    public static JsonResult<CheckedReport> ReadChecked(string json, JsonLimits? limits = null)
    {
        Guard.Against.Null(json);
        return DomainJson.Read<CheckedReport>(Encoding.UTF8.GetBytes(json), limits);
    }

    /// <summary>Writes findings in the order given; reading them gives the same findings.</summary>
    public static string Write(IEnumerable<Finding> findings)
    {
        Guard.Against.Null(findings);
        return DomainJson.Write<IReadOnlyList<Finding>>([.. findings]);
    }

    /// <summary>Writes a report with every verdict; reading it gives the same.</summary>
    public static string Write(CheckedReport report)
    {
        Guard.Against.Null(report);
        return DomainJson.Write(report);
    }
}
