using DanVan.Domain.Catalog;
using DanVan.Domain.Json;

namespace DanVan.Domain.Tests.Json;

public class RegisterJsonTests
{
    [Fact]
    public void A_register_reads_back_as_it_was_written()
    {
        var register = BuiltInRegisters.VinhTuong;

        var read = RegisterJson.Read(RegisterJson.Write(register)).Get();

        Assert.Equal(register.Units, read.Units);
        Assert.Equal(RegisterJson.Write(register), RegisterJson.Write(read));
    }

    [Fact]
    public void A_wrong_register_tells_every_problem_with_its_place()
    {
        var result = RegisterJson.Read("""{ "units": [ { "code": "1", "name": "Tỉnh 1", "level": "province" }, { "code": "2", "name": "Xã 2", "level": "commune", "parent": "9" } ], "events": [ { "date": "2020-01-01", "kind": "merge", "ended": ["7"] } ] }""");

        Assert.Null(result.Value);
        Assert.Equal([("orphan", "$.units[1]"), ("unknown-unit", "$.events")], result.Problems.Select(problem => (problem.Code, problem.Path)));
    }
}
