using System.Text;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Json;

/// <summary>Reads and writes reports.</summary>
public static class ReportJson
{
    /// <summary>Reads a report from UTF-8; everything that is wrong is listed at once.</summary>
    public static JsonResult<Report> Read(ReadOnlySpan<byte> utf8, JsonLimits? limits = null) => DomainJson.Read<Report>(utf8, limits);

    /// <summary>Reads a report from text; everything that is wrong is listed at once.</summary>
    public static JsonResult<Report> Read(string json, JsonLimits? limits = null)
    {
        Guard.Against.Null(json);
        return Read(Encoding.UTF8.GetBytes(json), limits);
    }

    /// <summary>Writes a report; reading it gives the same report.</summary>
    public static string Write(Report report)
    {
        Guard.Against.Null(report);
        return DomainJson.Write(report);
    }
}
