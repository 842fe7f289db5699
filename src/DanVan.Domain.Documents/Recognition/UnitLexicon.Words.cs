namespace DanVan.Domain.Documents.Recognition;

/// <content>The words themselves.</content>
internal static partial class UnitLexicon
{
    private const string Classifiers = """
        lượt, cuộc, căn, cái, chiếc, con, cây, bộ, tờ, quyển, cuốn, bài, tấm, suất, phần quà, phần, đợt, buổi, lần, lớp, ca, vụ, việc, tổ, đoàn,
        đội, nhóm, hộ, người, đơn, bản, tin, phiếu, phiên, kỳ, giờ học, mẫu, tuyến, đoạn, điểm, cụm, khu, lô, thửa, trạm, trường, phòng, ban, bệnh viện,
        hội, chi hội, quỹ, gói, mục, khoản, nút, cầu, cống, hố, giếng, nhà, phòng học, máy, xe, tàu, thuyền, trại, trang, câu, giải, giải thưởng,
        huy chương, huân chương, bằng khen, giấy khen, cờ, danh hiệu, suất học bổng, suất quà, túi, thùng, bao, chai, liều, mũi, giường, chỗ, tay, đầu, lễ,
        ngôi, thành tích, bước, sổ, thẻ, vé, chuyến, kênh, trận, vòng, pano, băng rôn, tập thể, cặp, khối, chốt, tiết, dòng, mối
        """;

    private const string Things = """
        lượt người, lượt đoàn, bộ hồ sơ, người dân, công dân, đơn thư, đơn vị, vụ việc, sự việc, trường hợp, hồ sơ,
        thủ tục, thủ tục hành chính, tthc, dịch vụ, dịch vụ công, điều kiện, văn bản, kế hoạch, chương trình, nghị quyết, chỉ thị, kết luận, quyết định,
        công văn, thông báo, báo cáo, hướng dẫn, tờ trình, đề án, dự án, công trình, mô hình, điển hình, tiêu chí, chỉ tiêu, nhiệm vụ,
        giải pháp, nội dung, ý kiến, kiến nghị của cử tri, câu hỏi, đại biểu, đồng chí, đ/c, cán bộ, công chức, viên chức, người lao động, đảng viên,
        đoàn viên, hội viên, hòa giải viên, tuyên truyền viên, báo cáo viên, thành viên, chiến sĩ, chiến sỹ, giáo viên, học sinh, sinh viên,
        cá nhân, tổ chức, doanh nghiệp, hợp tác xã, htx, cơ sở, cơ quan, chi bộ, đảng bộ, chi đoàn, câu lạc bộ, clb, đầu mối, trường học, trạm y tế,
        hộ gia đình, hộ dân, hộ nghèo, hộ cận nghèo, gia đình, khẩu, nhân khẩu, lao động, đối tượng, bị can, bị cáo, bị hại, nạn nhân, vụ án, tội phạm,
        hội nghị, hội thảo, phong trào, hoạt động,
        ban chỉ đạo, bộ phận, phòng ban, vị trí, vị trí việc làm, biên chế, chức danh, lãnh đạo,
        tin bài, tài liệu, tờ rơi, tờ gấp, pa nô, khẩu hiệu, băng rôn, ngày công, phần quà, suất quà, ngôi nhà, căn nhà, căn hộ, phòng học,
        khu công nghiệp, cụm công nghiệp, ccn, kho, giấy phép, giấy chứng nhận, hợp đồng, sản phẩm, mặt hàng, thiết bị, máy tính, tài khoản, phương tiện,
        mẹ việt nam anh hùng, thương binh, liệt sĩ, liệt sỹ, người có công, chức sắc, tín đồ, cơ sở tôn giáo, cử tri, điểm cầu, điểm nóng, điểm trường,
        nhà văn hóa, tuyến đường, điểm bưu điện, khu dân cư kiểu mẫu, giải pháp kỹ thuật, sáng kiến, đề tài, quy chế, quy định, luật, nghị định, thông tư, hương ước,
        nhà đầu tư, nhóm hộ, quần chúng, thanh niên, phụ nữ, nông dân, nhân viên, chuyên viên, luật sư, trợ giúp viên,
        bệnh nhân, giường bệnh, bác sĩ, trẻ em, trẻ, người nghèo, đồng bào, hiện vật, gia súc, gia cầm, tàu cá, cửa hàng, chợ,
        sở, sở ngành, ngành, cấp ủy, cấp ủy viên, ủy viên, giao dịch, địa phương, quốc gia, nước, lĩnh vực, bảng, tấm gương, gương, kỳ họp, phiên họp, phiên tòa, bản án
        """;

    private const string Places = """
        xã, phường, thị trấn, huyện, quận, thị xã, thành phố, tỉnh, thôn, bản, làng, ấp, khóm, xóm, buôn, tổ dân phố, khu phố, khu dân cư, đặc khu, khu vực, vùng,
        sóc, phum, thôn bản, xã phường
        """;

    private const string Kinds = "khiếu nại, tố cáo, kiến nghị, phản ánh, đề nghị, tranh chấp";

    private const string Measures = """
        ha, km, m, m2, m3, m², m³, km2, km², kg, g, tấn, tạ, yến, lít, l, cm, mm, mét, mét vuông, mét khối, đồng, đ, vnđ, vnd, usd, kw, kwh, mw, kv, kva, sào, gb, mb, mbps, tín chỉ
        """;

    private const string Times = "năm, tháng, quý, tuần, ngày, giờ, phút, giây, ngày làm việc, thập kỷ, thập niên, thế kỷ, nhiệm kỳ, tuổi, năm học, học kỳ, tháng đầu năm";
}
