using DanVan.Domain.Periods;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The names of Vietnamese codes, laws and ordinances, without the word "Luật" before them.</summary>
/// <remarks>With a known name a law is found in any case ("Luật tiếp công dân"); of an unknown one only a name with a capital is taken.</remarks>
internal static class CitationLaws
{
    private const int LongestName = 120;

    private static readonly string[] s_names =
    [
        // Codes.
        "Dân sự", "Hình sự", "Lao động", "Hàng hải", "Hàng hải Việt Nam", "Tố tụng dân sự", "Tố tụng hình sự",

        // State, people, elections.
        "Tổ chức Quốc hội", "Tổ chức Chính phủ", "Tổ chức chính quyền địa phương", "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", "Tổ chức Tòa án nhân dân",
        "Tổ chức Viện kiểm sát nhân dân", "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", "Bầu cử đại biểu Hội đồng nhân dân",
        "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", "Ban hành văn bản quy phạm pháp luật", "Mặt trận Tổ quốc Việt Nam", "Trưng cầu ý dân", "Quốc tịch Việt Nam",
        "Cán bộ, công chức", "Viên chức", "Thanh niên", "Công đoàn", "Tín ngưỡng, tôn giáo", "Bình đẳng giới", "Thi đua, khen thưởng", "Thi đua khen thưởng", "Lưu trữ",
        "Thực hiện dân chủ ở cơ sở", "Thực hiện dân chủ ở xã, phường, thị trấn", "Tiếp cận thông tin", "Tiếp công dân", "Khiếu nại", "Tố cáo", "Khiếu nại, tố cáo",
        "Hòa giải ở cơ sở", "Hòa giải", "Hòa giải, đối thoại tại Tòa án", "Thanh tra", "Phòng, chống tham nhũng", "Phòng chống tham nhũng",
        "Thực hành tiết kiệm, chống lãng phí", "Kiểm toán nhà nước", "Phổ biến, giáo dục pháp luật", "Phổ biến giáo dục pháp luật", "Trợ giúp pháp lý", "Luật sư", "Công chứng",
        "Giám định tư pháp", "Đấu giá tài sản", "Lý lịch tư pháp", "Hộ tịch", "Căn cước", "Căn cước công dân", "Cư trú", "Nuôi con nuôi", "Hôn nhân và gia đình", "Trẻ em",
        "Người cao tuổi", "Người khuyết tật", "Phòng, chống bạo lực gia đình", "Phòng, chống mua bán người", "Xử lý vi phạm hành chính", "Xử lý vi phạm hành chính",
        "Thi hành án dân sự", "Thi hành án hình sự", "Thi hành tạm giữ, tạm giam", "Tố tụng hành chính", "Trách nhiệm bồi thường của Nhà nước", "Trọng tài thương mại",
        "Đặc xá", "Tương trợ tư pháp", "Điều ước quốc tế", "Ưu đãi người có công với cách mạng", "Hội", "Trưng mua, trưng dụng tài sản",

        // Economy, land, environment.
        "Đất đai", "Nhà ở", "Kinh doanh bất động sản", "Xây dựng", "Quy hoạch", "Quy hoạch đô thị", "Quy hoạch đô thị và nông thôn", "Kiến trúc", "Đầu tư", "Đầu tư công",
        "Đầu tư theo phương thức đối tác công tư", "Đấu thầu", "Doanh nghiệp", "Doanh nghiệp nhà nước", "Hợp tác xã", "Phá sản", "Cạnh tranh", "Thương mại", "Giao dịch điện tử",
        "Bảo vệ quyền lợi người tiêu dùng", "Hỗ trợ doanh nghiệp nhỏ và vừa", "Quản lý, sử dụng tài sản công", "Ngân sách nhà nước", "Ngân sách Nhà nước", "Quản lý nợ công",
        "Quản lý thuế", "Thuế giá trị gia tăng", "Thuế thu nhập cá nhân", "Thuế thu nhập doanh nghiệp", "Thuế tiêu thụ đặc biệt", "Thuế bảo vệ môi trường", "Thuế tài nguyên",
        "Thuế sử dụng đất phi nông nghiệp", "Thuế xuất khẩu, thuế nhập khẩu", "Phí và lệ phí", "Hải quan", "Kế toán", "Kiểm toán độc lập", "Chứng khoán", "Giá", "Thống kê",
        "Các tổ chức tín dụng", "Ngân hàng Nhà nước Việt Nam", "Bảo hiểm tiền gửi", "Phòng, chống rửa tiền", "Kinh doanh bảo hiểm", "Bảo hiểm xã hội", "Bảo hiểm y tế", "Việc làm",
        "An toàn, vệ sinh lao động", "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", "Lâm nghiệp", "Bảo vệ và phát triển rừng", "Thủy lợi", "Thủy sản", "Trồng trọt",
        "Chăn nuôi", "Thú y", "Bảo vệ và kiểm dịch thực vật", "Đê điều", "Phòng, chống thiên tai", "Khí tượng thủy văn", "Tài nguyên nước", "Khoáng sản", "Địa chất và khoáng sản",
        "Bảo vệ môi trường", "Đa dạng sinh học", "Biển Việt Nam", "Tài nguyên, môi trường biển và hải đảo", "Đo đạc và bản đồ", "Điện lực", "Dầu khí", "Hóa chất",
        "Sử dụng năng lượng tiết kiệm và hiệu quả", "Năng lượng nguyên tử", "Giao thông đường bộ", "Đường bộ", "Trật tự, an toàn giao thông đường bộ", "Đường sắt",
        "Giao thông đường thủy nội địa", "Hàng không dân dụng Việt Nam", "Viễn thông", "Bưu chính", "Tần số vô tuyến điện", "Công nghệ thông tin", "An ninh mạng",
        "An toàn thông tin mạng", "Công nghệ cao", "Chuyển giao công nghệ", "Khoa học và công nghệ", "Sở hữu trí tuệ", "Tiêu chuẩn và quy chuẩn kỹ thuật", "Đo lường",
        "Chất lượng sản phẩm, hàng hóa", "Thủ đô", "Du lịch", "Quảng cáo",

        // Culture, health, defence, security.
        "Giáo dục", "Giáo dục đại học", "Giáo dục nghề nghiệp", "Dạy nghề", "Nhà giáo", "Báo chí", "Xuất bản", "Di sản văn hóa", "Điện ảnh", "Thư viện", "Thể dục, thể thao",
        "Khám bệnh, chữa bệnh", "Dược", "An toàn thực phẩm", "Phòng, chống bệnh truyền nhiễm", "Phòng, chống tác hại của thuốc lá", "Phòng, chống tác hại của rượu, bia",
        "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người", "Phòng, chống HIV/AIDS", "Phòng, chống ma túy", "Phòng chống ma túy",
        "Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác", "Hoạt động chữ thập đỏ", "Quốc phòng", "Nghĩa vụ quân sự", "Dân quân tự vệ", "Giáo dục quốc phòng và an ninh",
        "Sĩ quan Quân đội nhân dân Việt Nam", "Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng", "Lực lượng dự bị động viên", "Phòng thủ dân sự", "Phòng không nhân dân",
        "An ninh quốc gia", "Công an nhân dân", "Công an xã", "Cảnh vệ", "Cảnh sát biển Việt Nam", "Cảnh sát cơ động", "Biên phòng Việt Nam", "Biên giới quốc gia",
        "Phòng cháy và chữa cháy", "Phòng cháy, chữa cháy", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ",
        "Bảo vệ bí mật nhà nước", "Phòng, chống khủng bố", "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "Cơ yếu", "Tình báo",
        "Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam", "Xuất cảnh, nhập cảnh của công dân Việt Nam", "Phòng, chống mại dâm", "Dân số", "Dữ liệu",
        "Bảo vệ dữ liệu cá nhân", "Án phí, lệ phí Tòa án",
    ];

    private static readonly HashSet<string> s_known = [.. s_names.Select(VietnameseText.ToComparable)];

    private static readonly HashSet<string> s_noNames = [.. new[] { "sư", "gia", "pháp", "học", "này", "nêu", "định" }.Select(CitationLexicon.Fold)];

    private static readonly HashSet<string> s_endsName =
    [
        .. new[]
        {
            "năm", "và", "của", "được", "đã", "về", "theo", "trong", "cho", "có", "là", "để", "khi", "do", "tại", "quy", "số", "đến", "cũng", "này", "nêu", "trên", "ngày", "sửa", "đang",
            "sẽ", "với", "từ", "nhằm", "hiện", "mới", "thì", "mà", "như", "các", "những", "ở", "bằng", "qua", "vào", "cùng", "gồm", "bao", "chưa", "không", "phải",
        }.Select(CitationLexicon.Fold),
    ];

    /// <summary>The offset after the longest known name that begins here, or -1.</summary>
    public static int ReadName(CitationText text, int at, int limit, int mostWords)
    {
        var found = -1;
        var end = at;
        for (var words = 0; words < mostWords && end < limit && end - at < LongestName; words++)
        {
            end = text.SkipSpaces(end);
            if (end < limit && text.Text[end] is ',' or '/')
            {
                end = text.SkipSpaces(end + 1);
            }

            if (end >= limit || !char.IsLetter(text.Text[end]))
            {
                break;
            }

            end = text.WordEnd(end);
            if (end <= limit && s_known.Contains(VietnameseText.ToComparable(text.Text[at..end])))
            {
                found = end;
            }
        }

        return found;
    }

    /// <summary>Whether the word here makes no law of the word before it: "Luật sư", "Luật gia".</summary>
    public static bool IsNoName(CitationText text, int at) => s_noNames.Contains(text.Folded[at..text.WordEnd(at)]);

    /// <summary>Whether the word here cannot be part of the name of a law.</summary>
    public static bool EndsName(CitationText text, int at) => s_endsName.Contains(text.Folded[at..text.WordEnd(at)]);
}
