namespace DanVan.Domain.Documents.Recognition;

internal sealed partial class CitationIssuer
{
    private static readonly CitationPhrases s_fixed = new(
        "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương", "Ban Chấp hành TW Đảng", "Ban Chấp hành TW",
        "BCH Trung ương Đảng", "BCH Trung ương", "BCH TW Đảng", "BCH TW", "BCHTW Đảng", "BCHTW", "BCH TƯ",
        "Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương", "Ban Bí thư TW Đảng", "Ban Bí thư TW", "Ban Bí thư", "Bộ Chính trị",
        "Ban Tổ chức Trung ương", "Ban Tuyên giáo Trung ương", "Ban Tuyên giáo và Dân vận Trung ương", "Ban Dân vận Trung ương", "Ban Nội chính Trung ương",
        "Ban Kinh tế Trung ương", "Ủy ban Kiểm tra Trung ương", "Văn phòng Trung ương Đảng", "Văn phòng Trung ương", "Trung ương Đảng", "Trung ương", "TW Đảng", "TW", "Đảng",
        "Phó Thủ tướng Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng", "TTg", "Văn phòng Chính phủ", "Thanh tra Chính phủ", "Chính phủ",
        "Ủy ban Thường vụ Quốc hội", "UBTVQH", "Văn phòng Quốc hội", "Quốc hội", "Chủ tịch nước",
        "Tòa án nhân dân tối cao", "Viện kiểm sát nhân dân tối cao", "Kiểm toán nhà nước", "Ngân hàng Nhà nước Việt Nam", "Ngân hàng Nhà nước",
        "Bảo hiểm xã hội Việt Nam", "Tổng Liên đoàn Lao động Việt Nam", "Ủy ban Dân tộc", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam");

    private static readonly CitationPhrases s_partyLeads = new(
        "Ban Thường vụ", "BTV", "Ban Chấp hành", "BCH", "Thường trực", "Văn phòng", "Ban Tổ chức", "Ban Tuyên giáo và Dân vận", "Ban Tuyên giáo", "Ban Dân vận",
        "Ban Nội chính", "Ủy ban Kiểm tra", "UBKT");

    private static readonly CitationPhrases s_committees = new("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Đảng bộ", "Chi bộ", "TU", "HU");

    private static readonly CitationPhrases s_placeLeads = new("Chủ tịch", "Phó Chủ tịch", "Thường trực", "Văn phòng", "VP", "Chánh", "Chánh Văn phòng");

    private static readonly CitationPhrases s_placeBodies = new(
        "UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "Ủy ban MTTQ Việt Nam", "Ủy ban MTTQ", "UBMTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc",
        "Công an", "Thanh tra", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Bảo hiểm xã hội", "Liên đoàn Lao động", "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Bộ Chỉ huy quân sự");

    // "UBND" alone is an issuer, "công an" alone is a word.
    private static readonly CitationPhrases s_placeBodiesAlone = new("UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân");

    private static readonly CitationPhrases s_fieldLeads = new("Bộ trưởng", "Thứ trưởng", "Giám đốc", "Văn phòng", "Thanh tra");

    private static readonly CitationPhrases s_fieldBodies = new("Liên Bộ", "Bộ", "Sở", "Phòng", "Tổng cục", "Chi cục", "Cục", "Ban Quản lý", "Ban Chỉ đạo", "Ban", "Vụ", "Trường", "Trung tâm", "Hội đồng", "Hội", "Đoàn");

    private static readonly CitationPhrases s_fields = new(
        "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và PTNT", "Nông nghiệp và Môi trường", "Nông nghiệp", "Tài nguyên và Môi trường", "Tài nguyên - Môi trường",
        "Giáo dục và Đào tạo", "Giáo dục - Đào tạo", "GD&ĐT", "Lao động - Thương binh và Xã hội", "Lao động-Thương binh và Xã hội", "Lao động, Thương binh và Xã hội", "LĐTBXH",
        "Văn hóa, Thể thao và Du lịch", "Văn hóa Thể thao và Du lịch", "Văn hóa và Thể thao", "Văn hóa và Thông tin", "Thông tin và Truyền thông", "Khoa học và Công nghệ",
        "Kế hoạch và Đầu tư", "Giao thông vận tải", "Dân tộc và Tôn giáo", "Tài chính - Kế hoạch", "Kinh tế và Hạ tầng", "Quản lý đô thị", "Nội vụ", "Tài chính", "Công Thương",
        "Công an", "Quốc phòng", "Y tế", "Tư pháp", "Xây dựng", "Ngoại giao", "Ngoại vụ", "Du lịch", "Kinh tế");

    private static readonly CitationPhrases s_levels = new(
        "các tỉnh, thành phố", "các huyện, thành phố", "các xã, thị trấn", "tỉnh", "thành phố", "TP", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "khối");

    // Words with a capital that begin the next thing said, not the name of a place.
    private static readonly CitationPhrases s_notNames = new(
        "về", "v", "quy định", "quy chế", "ban hành", "ngày", "tháng", "năm", "số", "tại", "trong", "theo", "do", "đã", "được", "để", "và", "là", "có", "cho", "của", "các",
        "quyết định", "kế hoạch", "chỉ thị", "nghị quyết", "nghị định", "kết luận", "hướng dẫn", "thông báo", "công văn", "báo cáo", "thông tư", "luật", "pháp lệnh", "đề án", "chương trình",
        "kèm", "khóa", "nhiệm kỳ", "giai đoạn", "kính", "căn cứ", "thực hiện", "triển khai", "UBND", "HĐND", "Ủy ban", "Hội đồng", "Sở", "Bộ", "Ban");

    private static readonly CitationPhrases s_endsField = new(
        "về", "quy", "đã", "được", "ban", "hướng", "trong", "tại", "để", "theo", "ngày", "số", "là", "có", "cho", "đang", "chủ trì", "báo", "ký", "gửi", "tháng", "năm", "do", "sẽ", "tổ",
        "khóa", "nhằm", "với", "thì", "và các", "và UBND", "tiếp", "xây", "của");
}
