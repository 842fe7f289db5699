using System.Text;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Documents.Tests.Reading;

public class UnitListReaderTests
{
    private const string Headers = "Tỉnh Thành Phố,Mã TP,Quận Huyện,Mã QH,Phường Xã,Mã PX,Cấp,Tên Tiếng Anh\n";

    private static UnitList Read(string text) => UnitListReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public class Units
    {
        [Fact]
        public void Stand_once_each_with_kind_and_parent()
        {
            var list = Read(Headers + "Tỉnh A,01,Huyện B,001,Thị trấn C,00001,Thị trấn,\nTỉnh A,01,Huyện B,001,\"Xã D, E\",00004,Xã,\n");

            Assert.Empty(list.Problems);
            Assert.Equal(
                [("01", UnitKind.Province, null), ("001", UnitKind.RuralDistrict, "01"), ("00001", UnitKind.Township, "001"), ("00004", UnitKind.Commune, "001")],
                list.Units.Select(unit => (unit.Code, unit.Kind, unit.Parent)));
        }

        [Fact]
        public void Include_a_district_without_communes() =>
            Assert.Equal(["01", "318"], Read(Headers + "Thành phố A,01,Huyện Đảo,318,,,,\n").Units.Select(unit => unit.Code));

        [Fact]
        public void Are_found_in_lists_of_two_levels_with_other_headers() =>
            Assert.Equal([null, "01"], Read("province_code,province,commune_code,commune\n01,Thành phố A,00004,Phường B\n").Units.Select(unit => unit.Parent));
    }

    public class Problems
    {
        [Fact]
        public void Name_the_row_of_a_missing_or_repeated_code()
        {
            var list = Read(Headers + "Tỉnh A,01,Huyện B,001,Xã C,,Xã,\nTỉnh A,01,Huyện B,001,Xã D,00001,Xã,\nTỉnh A,01,Huyện B,001,Xã E,00001,Xã,\n,,,,,,,\n");

            Assert.Equal([("no-code", 2), ("overlapping-lives", 4), ("unreadable-row", 5)], list.Problems.Select(problem => (problem.Reason, problem.Row!.Value)));
        }

        [Fact]
        public void Include_a_district_that_moves_between_provinces() =>
            Assert.Equal("overlapping-lives", Assert.Single(Read(Headers + "Tỉnh A,01,Huyện B,001,Xã C,00001,Xã,\nTỉnh D,02,Huyện B,001,Xã E,00004,Xã,\n").Problems).Reason);
    }

    public class Refusals
    {
        [Theory]
        [InlineData("")]
        [InlineData("a,b,c\n1,2,3\n")]
        [InlineData("\0\0\0")]
        public void Say_what_was_expected(string text) => Assert.Contains("Expected", Assert.Throws<FormatException>(() => Read(text)).Message, StringComparison.Ordinal);

        [Fact]
        public void Cover_bytes_that_are_no_text() => Assert.Throws<FormatException>(() => UnitListReader.Read(new MemoryStream([0x80, 0xFF, 0x2C, 0x0A])));

        [Fact]
        public void Cover_a_quote_that_never_ends() => Assert.Throws<FormatException>(() => Read(Headers + "\"" + new string('x', 1_000_000)));
    }
}
