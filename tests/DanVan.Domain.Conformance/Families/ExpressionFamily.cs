using System.Text.Json;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Conformance.Families;

/// <summary>The value of a DHIS2 expression, with or without a strategy for missing values.</summary>
internal sealed class ExpressionFamily(string kind) : KindFamily(kind)
{
    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var names = new Dhis2Names(given);
        var expected = Dhis2Answer.Expected(@case, "value") ?? throw new UnknownNameException("the case expects no value");
        return Dhis2Answer.Compare(
            @case, expected, names, Dhis2Expression.Read(given.GetProperty("expression").GetString()!, names), Dhis2Answer.PolicyOf(given, "strategy", GapPolicy.SkipIfAnyMissing));
    }
}
