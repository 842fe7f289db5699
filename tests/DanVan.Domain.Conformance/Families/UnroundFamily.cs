using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Which numbers may have been rounded to the one printed?</summary>
internal sealed class UnroundFamily() : ArrayFamily("unround")
{
    public override CaseResult Run(JsonElement @case)
    {
        var stated = Figure.Parse(@case.GetProperty("x").GetString()!, CultureInfo.InvariantCulture);
        var got = stated.ToRoundedInterval(RoundingNames.Of(@case.GetProperty("rounding").GetString()));
        return CaseResult.Compare(CaseNumber.Interval(@case).ToString(), got.ToString());
    }
}
