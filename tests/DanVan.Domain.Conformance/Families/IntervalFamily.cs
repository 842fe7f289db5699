using System.Text.Json;

namespace DanVan.Domain.Conformance.Families;

/// <summary>The interval of a value at its decimals or step.</summary>
internal sealed class IntervalFamily() : ArrayFamily("interval")
{
    public override CaseResult Run(JsonElement @case)
    {
        var mode = RoundingNames.Of(@case.GetProperty("mode").GetString());
        return CaseResult.Compare(CaseNumber.Interval(@case).ToString(), CaseNumber.Stated(@case).ToRoundedInterval(mode).ToString());
    }
}
