using System.Text.Json;

namespace DanVan.Domain.Conformance.Families;

/// <summary>A kind of case that asks for something this library does not do, with the reason why not.</summary>
internal sealed class WithoutCounterpartFamily(string kind, string reason) : KindFamily(kind)
{
    public override CaseResult Run(JsonElement @case) => new CaseResult.Skipped(reason);
}
