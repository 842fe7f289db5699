using DanVan.Domain.Documents.Tests.Acceptance;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>Tables that fill no form, as they stand in a document.</summary>
public class StatementTablesTests
{
    private const string Header = "TT\tLoại đơn\tSố đơn\tĐã giải quyết\tTỷ lệ (%)\n";

    private static IEnumerable<string> Read(string table) =>
        new ProseDocument("Kết quả như sau:\n\n" + table + "\nHết.\n").Claims.Where(claim => claim.Verdict is Verdict.Holds or Verdict.Impossible).Select(claim => $"{claim.Text}: {claim.Verdict}");

    [Fact]
    public void Totals_and_rates_are_those_of_the_rows() =>
        Assert.Equal(
            ["165 = 120 + 45: Holds", "144 = 108 + 36: Holds", "90% = 108 / 120: Holds", "80% = 36 / 45: Holds", "87% = 144 / 165: Holds"],
            Read(Header + "1\tKhiếu nại\t120\t108\t90\n2\tTố cáo\t45\t36\t80\nTổng cộng\t\t165\t144\t87\n"));

    [Fact]
    public void One_total_that_fails_beside_one_that_holds_is_a_fault() =>
        Assert.Contains("154 = 108 + 36: Impossible", Read(Header + "1\tKhiếu nại\t120\t108\t90\n2\tTố cáo\t45\t36\t80\nTổng cộng\t\t165\t154\t87\n"));

    [Fact]
    public void Totals_of_which_none_holds_are_left_alone() =>
        Assert.Empty(Read(Header + "1\tKhiếu nại\t120\t108\t90\n2\tTố cáo\t45\t36\t80\nTổng cộng\t\t265\t254\t87\n"));

    [Fact]
    public void Rates_that_two_columns_make_in_all_rows_but_one_name_that_one() =>
        Assert.Contains("75% = 12 / 20: Impossible", Read(Header + "1\tA\t120\t108\t90\n2\tB\t45\t36\t80\n3\tC\t50\t20\t40\n4\tD\t20\t12\t75\n"));

    [Fact]
    public void Lines_of_a_flattened_table_are_its_rows() =>
        Assert.Contains("165 = 120 + 45: Holds", Read("1 Khiếu nại 120 108\n2 Tố cáo 45 36\nTổng cộng 165 144\n"));
}
