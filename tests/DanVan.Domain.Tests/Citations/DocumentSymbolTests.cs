using System.Text;
using DanVan.Domain.Citations;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Citations;

public class DocumentSymbolTests
{
    public class TryParse
    {
        [Theory]
        [InlineData("407/BC-UBND", 407, null, "BC", "UBND", null, DocumentSystem.State)]
        [InlineData("02/2013/QĐ-UBND", 2, 2013, "QĐ", "UBND", null, DocumentSystem.State)]
        [InlineData("34/2007/PL-UBTVQH11", 34, 2007, "PL", "UBTVQH11", null, DocumentSystem.State)]
        [InlineData("45/2013/QH13", 45, 2013, null, "QH13", null, DocumentSystem.State)]
        [InlineData("5482/UBND-TH", 5482, null, null, "UBND", "TH", DocumentSystem.State)]
        [InlineData("1918/SNNMT-QLĐĐ", 1918, null, null, "SNNMT", "QLĐĐ", DocumentSystem.State)]
        [InlineData("1806/TTg-KGVX", 1806, null, null, "TTg", "KGVX", DocumentSystem.State)]
        [InlineData("312/GM-VPUBND", 312, null, "GM", "VPUBND", null, DocumentSystem.State)]
        [InlineData("16/CT-TTg", 16, null, "CT", "TTg", null, DocumentSystem.State)]
        [InlineData("16-CT/TTg", 16, null, "CT", "TTg", null, DocumentSystem.State)]
        [InlineData("16/2016/CT-TTg", 16, 2016, "CT", "TTg", null, DocumentSystem.State)]
        [InlineData("1.205/QĐ-UBND", 1205, null, "QĐ", "UBND", null, DocumentSystem.State)]
        [InlineData("66/TTr", 66, null, "TTr", "", null, DocumentSystem.State)]
        [InlineData("114-KL/TW", 114, null, "KL", "TW", null, DocumentSystem.Party)]
        [InlineData("55-QĐ/TU", 55, null, "QĐ", "TU", null, DocumentSystem.Party)]
        [InlineData("03-HD/HU", 3, null, "HD", "HU", null, DocumentSystem.Party)]
        [InlineData("01-ĐA/TU", 1, null, "ĐA", "TU", null, DocumentSystem.Party)]
        [InlineData("11-HD/VPTW", 11, null, "HD", "VPTW", null, DocumentSystem.Party)]
        [InlineData("1234-CV/TU", 1234, null, "CV", "TU", null, DocumentSystem.Party)]
        [InlineData("114/KL-TW", 114, null, "KL", "TW", null, DocumentSystem.Party)]
        [InlineData("84 QĐ/TWĐTN", 84, null, "QĐ", "TWĐTN", null, DocumentSystem.State)]
        [InlineData("18-KH/BTGDV-UBND", 18, null, "KH", "BTGDV-UBND", null, DocumentSystem.Joint)]
        [InlineData("01/2014/TTLT-BTP-TANDTC", 1, 2014, "TTLT", "BTP-TANDTC", null, DocumentSystem.Joint)]
        public void Tells_the_parts_and_the_system(string text, int number, int? year, string? type, string issuer, string? unit, DocumentSystem system)
        {
            var symbol = DocumentSymbol.Parse(text);

            Assert.Equal((number, year, type, issuer, unit, system), (symbol.Number, symbol.Year, symbol.Type, symbol.Issuer, symbol.Unit, symbol.System));
        }

        [Theory]
        [InlineData("30c/NQ-CP", "c")]
        [InlineData("30A/2008/NQ-CP", "a")]
        [InlineData("407/BC-UBND", "")]
        public void Keeps_the_letter_after_the_number(string text, string letter) => Assert.Equal(letter, DocumentSymbol.Parse(text).Letter);

        [Theory]
        [InlineData("02/QÐ-UBND")]
        [InlineData("2/QĐ-UBND")]
        [InlineData("02/QD-UBND")]
        [InlineData("02/qđ-UBND", false)]
        [InlineData("02 /QĐ - UBND")]
        [InlineData(" 02/QĐ–UBND ")]
        public void Reads_the_variants_that_say_the_same(string text, bool read = true)
        {
            Assert.Equal(read, DocumentSymbol.TryParse(text, out var symbol));

            Assert.Equal(read ? DocumentSymbol.Parse("02/QĐ-UBND") : null, symbol);
        }

        [Fact]
        public void Reads_decomposed_letters_and_the_old_letters_of_the_centre()
        {
            Assert.Equal(DocumentSymbol.Parse("01-ĐA/TU"), DocumentSymbol.Parse("01-ĐA/TU".Normalize(NormalizationForm.FormD)));
            Assert.Equal(DocumentSymbol.Parse("114-KL/TW"), DocumentSymbol.Parse("114-KL/TƯ"));
            Assert.Equal(DocumentSymbol.Parse("114-KL/TW"), DocumentSymbol.Parse("114-KL/T.Ư"));
        }

        [Theory]
        [InlineData(null)]
        [InlineData("")]
        [InlineData("01")]
        [InlineData("26/26")]
        [InlineData("29/7/2020")]
        [InlineData("1.500/ha")]
        [InlineData("26/112 xã")]
        [InlineData("01b/VPCP/KSTT")]
        [InlineData("0/QĐ-UBND")]
        [InlineData("1234567/QĐ-UBND")]
        [InlineData("114-KL")]
        [InlineData("114-ABC/TW")]
        [InlineData("02/Quyết định")]
        [InlineData("02/QĐ-UBND huyện")]
        [InlineData("QĐ-UBND")]
        public void Refuses_what_is_no_symbol(string? text) => Assert.False(DocumentSymbol.TryParse(text, out _));
    }

    public class MayName
    {
        [Theory]
        [InlineData("16-CT/TTg", "16/2016/CT-TTg", true)]
        [InlineData("02/QĐ-UBND", "02/2013/QĐ-UBND", true)]
        [InlineData("114-KL/TW", "114/KL-TW", true)]
        [InlineData("114-KL/TW", "114-KL/TU", false)]
        [InlineData("55-QĐ/TU", "54-QĐ/TU", false)]
        [InlineData("05-CT/TW", "05-NQ/TW", false)]
        [InlineData("30/NQ-CP", "30c/NQ-CP", false)]
        public void Is_same_number_type_and_issuer(string first, string second, bool expected) =>
            Assert.Equal(expected, DocumentSymbol.Parse(first).MayName(DocumentSymbol.Parse(second)));
    }

    public class ToUsualForm
    {
        [Theory]
        [InlineData("16-CT/TTg", "16/CT-TTg")]
        [InlineData("16/CT/TTg", "16/CT-TTg")]
        [InlineData("114/KL-TW", "114-KL/TW")]
        [InlineData("18-KH/BTGDV-UBND", "18-KH/BTGDV-UBND")]
        [InlineData("5482/UBND-TH", "5482/UBND-TH")]
        [InlineData("02/2013/QĐ-UBND", "02/2013/QĐ-UBND")]
        public void Joins_the_parts_as_their_system_does(string text, string expected) =>
            Assert.Equal(expected, DocumentSymbol.Parse(text).ToUsualForm().ToString());
    }

    public class Written
    {
        [Fact]
        public void Reads_back()
        {
            var symbols = (from number in Gen.Choose(1, 999_999)
                           from year in Gen.Elements<int?>(null, 2013, 2020)
                           from type in Gen.Elements("QĐ", "KL", "CTr", "TTr", "NQ", "QyĐ", "NĐ")
                           from issuer in Gen.Elements("UBND", "TW", "TTg", "BTGDV-UBND", "UBTVQH11")
                           from form in Gen.Elements("{0}{1}/{2}-{3}", "{0}-{2}/{3}", "{0}{1}/{2}/{3}")
                           select string.Format(null, form, number.ToString("00", null), year is null ? "" : $"/{year}", type, issuer)).ToArbitrary();

            Prop.ForAll(symbols, text => DocumentSymbol.Parse(text).ToString() == text).QuickCheckThrowOnFailure();
        }

        [Fact]
        public void Never_fails_on_any_text() =>
            Prop.ForAll<string>(text => !DocumentSymbol.TryParse(text, out var symbol) || DocumentSymbol.Parse(symbol.ToString()) == symbol).QuickCheckThrowOnFailure();
    }
}
