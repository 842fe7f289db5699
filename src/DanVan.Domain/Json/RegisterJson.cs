using System.Text;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Json;

/// <summary>Reads and writes registers of administrative units.</summary>
public static class RegisterJson
{
    /// <summary>Reads a register from UTF-8 and checks that its units form a tree on every day; everything that is wrong is listed at once.</summary>
    public static JsonResult<TerritoryRegister> Read(ReadOnlySpan<byte> utf8, JsonLimits? limits = null)
    {
        TerritoryRegister? register = null;
        var read = DomainJson.Read<RegisterShape>(utf8, limits, (shape, references) => register = Make(shape, references));
        return new JsonResult<TerritoryRegister>(register, read.Problems);
    }

    /// <summary>Reads a register from text and checks that its units form a tree on every day; everything that is wrong is listed at once.</summary>
    public static JsonResult<TerritoryRegister> Read(string json, JsonLimits? limits = null) => Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), limits);

    /// <summary>Writes a register; reading it gives the same register.</summary>
    public static string Write(TerritoryRegister register)
    {
        Guard.Against.Null(register);
        return DomainJson.Write(new RegisterShape { Units = register.Units, Events = register.Events });
    }

    private static TerritoryRegister? Make(RegisterShape shape, JsonReferences references)
    {
        var result = TerritoryRegister.Make(shape.Units, shape.Events);
        foreach (var problem in result.Problems)
        {
            var unit = shape.Units.TakeWhile(unit => unit.Code != problem.Code).Count();
            references.Report(unit < shape.Units.Count ? $"$.units[{unit}]" : "$.events", problem.Reason, problem.ToString());
        }

        return result.Register;
    }
}
