using DanVan.Domain.Citations;

namespace DanVan.Domain.Tests.Citations;

public class DocumentTypeTests
{
    // Decree 30/2020/NĐ-CP, Article 7 and Appendix III.
    [Fact]
    public void The_decree_lists_29_administrative_types_with_27_abbreviations()
    {
        var types = DocumentType.In(DocumentFamilies.Administrative).ToList();

        Assert.Equal(29, types.Count);
        Assert.Equal(27, types.Select(type => type.Abbreviation).OfType<string>().Distinct().Count());
        Assert.Equal(["Công văn", "Thư công"], types.Where(type => type.Abbreviation is null).Select(type => type.Name));
    }

    [Theory]
    [InlineData("QĐ", "Quyết định")]
    [InlineData("QÐ", "Quyết định")]
    [InlineData("QyĐ", "Quy định")]
    [InlineData("CTr", "Chương trình")]
    [InlineData("CT", "Chỉ thị")]
    [InlineData("TTr", "Tờ trình")]
    [InlineData("TTLT", "Thông tư liên tịch")]
    [InlineData("NQLT", "Nghị quyết liên tịch")]
    [InlineData("KHPH", "Kế hoạch")]
    [InlineData("CV", "Công văn")]
    [InlineData("KL", "Kết luận")]
    public void Is_found_by_its_letters(string letters, string name) => Assert.Equal(name, DocumentType.FindByAbbreviation(letters)?.Name);

    [Theory]
    [InlineData("UBND")]
    [InlineData("")]
    [InlineData("XYZ")]
    public void Is_not_found_by_other_letters(string letters) => Assert.Null(DocumentType.FindByAbbreviation(letters));

    [Theory]
    [InlineData("KẾT LUẬN", "Kết luận")]
    [InlineData("bản thoả thuận", "Bản thỏa thuận")]
    [InlineData("Giấy uỷ quyền", "Giấy ủy quyền")]
    public void Is_found_by_its_name_in_any_spelling(string written, string name) => Assert.Equal(name, DocumentType.Find(written)?.Name);
}
