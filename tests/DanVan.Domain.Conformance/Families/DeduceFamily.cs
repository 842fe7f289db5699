using System.Text.Json;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Which missing fields have one possible value only?</summary>
internal sealed class DeduceFamily() : ArrayFamily("deduce")
{
    public override CaseResult Run(JsonElement @case)
    {
        var system = RuleSystem.Of(@case, "record", "rounding_steps");
        var got = ValueDeducer.Deduce(system).Implied.Select(figure => $"{system.Variables[figure.Variable].Name} = {RuleSystem.Text(figure.Value)}");
        var expected = @case.GetProperty("imputed").EnumerateObject().Select(field => $"{field.Name} = {RuleSystem.Text(CaseNumber.Exact(field.Value))}");
        return CaseResult.Compare(string.Join(", ", expected.Order(StringComparer.Ordinal)), string.Join(", ", got.Order(StringComparer.Ordinal)));
    }
}
