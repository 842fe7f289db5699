using System.Text.Json;
using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Is a text refused as an expression?</summary>
internal sealed class ExpressionErrorFamily() : KindFamily("expression_error")
{
    private static readonly ReportTemplate s_empty = new()
    {
        Code = "none",
        Version = "1",
        Name = new LocalizedText { Vi = "Không có chỉ tiêu", En = "No indicators" },
        Indicators = [],
    };

    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var text = given.GetProperty("expression").GetString()!;
        var isError = Dhis2Answer.Expected(@case, "error") is not { } error || error.GetBoolean();
        return CaseResult.Compare(isError ? "refused" : "read", IsRefused(text, new Dhis2Names(given)) ? "refused" : "read");
    }

    private static bool IsRefused(string text, Dhis2Names names)
    {
        try
        {
            _ = Dhis2Expression.Read(text, names);
            return false;
        }
        catch (Exception error) when (error is FormatException or UnknownNameException)
        {
            // What is no DHIS2 expression must be no rule either.
            return !RuleExpression.TryParse(text, null, out var expression, out _) || RuleTypes.Check(expression, s_empty).Count > 0;
        }
    }
}
