using DanVan.Domain.Citations;

namespace DanVan.Domain.Tests.Citations;

public class IssuerNamesTests
{
    public class MayBeSame
    {
        [Theory]
        [InlineData("Ban Bí thư", "Ban Bí thư Trung ương Đảng")]
        [InlineData("BTV Tỉnh ủy Vĩnh Phúc", "Ban Thường vụ Tỉnh uỷ")]
        [InlineData("Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Vĩnh Phúc")]
        [InlineData("UBND huyện", "Ủy ban nhân dân huyện Vĩnh Tường")]
        [InlineData("UBND tỉnh", "Chủ tịch UBND tỉnh Vĩnh Phúc")]
        [InlineData("TTg", "Thủ tướng Chính phủ")]
        [InlineData("Thủ tướng", "THỦ TƯỚNG CHÍNH PHỦ")]
        [InlineData("BCH Trung ương", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam")]
        [InlineData("Trung ương", "Bộ Chính trị")]
        [InlineData("Bộ trưởng Bộ Nội vụ", "Bộ Nội vụ")]
        [InlineData("UBND TP.HCM", "Ủy ban nhân dân thành phố Hồ Chí Minh")]
        [InlineData("Ban Chấp hành Đảng bộ tỉnh Vĩnh Phúc", "Tỉnh ủy Vĩnh Phúc")]
        [InlineData("Ban Bi thư", "Ban Bí thư")]
        public void Allows_abbreviations_and_shorter_forms(string first, string second)
        {
            Assert.True(IssuerNames.MayBeSame(IssuerNames.Expand(first), IssuerNames.Expand(second)));
            Assert.True(IssuerNames.MayBeSame(IssuerNames.Expand(second), IssuerNames.Expand(first)));
        }

        [Theory]
        [InlineData("Ban Bí thư", "Bộ Chính trị")]
        [InlineData("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Huyện ủy")]
        [InlineData("UBND huyện Vĩnh Tường", "UBND huyện Yên Lạc")]
        [InlineData("UBND tỉnh", "UBND huyện")]
        [InlineData("UBND huyện", "HĐND huyện")]
        [InlineData("Chính phủ", "Thủ tướng Chính phủ")]
        [InlineData("Chính phủ", "Văn phòng Chính phủ")]
        [InlineData("Quốc hội", "Ủy ban Thường vụ Quốc hội")]
        [InlineData("Bộ Công Thương", "Bộ Công an")]
        [InlineData("Ban Thường vụ Tỉnh ủy", "Ban Tổ chức Tỉnh ủy")]
        public void Tells_other_bodies_apart(string first, string second)
        {
            Assert.False(IssuerNames.MayBeSame(IssuerNames.Expand(first), IssuerNames.Expand(second)));
            Assert.False(IssuerNames.MayBeSame(IssuerNames.Expand(second), IssuerNames.Expand(first)));
        }
    }
}
