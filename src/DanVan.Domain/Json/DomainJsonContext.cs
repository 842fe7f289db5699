using System.Text.Json.Serialization;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Json;

/// <summary>Source-generated metadata of the documents; always used with the options of <see cref="DomainJson"/>.</summary>
[JsonSerializable(typeof(ReportTemplate))]
[JsonSerializable(typeof(Rulebook))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(CheckedReport))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(FigureShape))]
[JsonSerializable(typeof(RegisterShape))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
