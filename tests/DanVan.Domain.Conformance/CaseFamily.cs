using System.Text.Json;

namespace DanVan.Domain.Conformance;

/// <summary>A kind of case: knows which arrays of a case file hold its cases, and runs one through the public API.</summary>
internal abstract class CaseFamily
{
    /// <summary>Says whether a case in an array of this name belongs to the family. File names play no part.</summary>
    public abstract bool Takes(string array, JsonElement @case);

    /// <summary>Gets the name under which totals are counted.</summary>
    public abstract string NameOf(string array, JsonElement @case);

    /// <summary>Runs one case. May throw: the runner counts a case that throws as failed.</summary>
    public abstract CaseResult Run(JsonElement @case);
}
