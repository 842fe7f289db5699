using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class NarrativeMatcherTests
{
    private const string Petitions = "Công tác tiếp công dân, đối thoại, xử lý đơn thư và giải quyết khiếu nại, tố cáo";
    private const string Reform = "Kết quả thực hiện cải cách hành chính";
    private const string Models = "Phong trào thi đua “Dân vận khéo”";
    private const string Learning = "Công tác lãnh đạo, chỉ đạo quán triệt, triển khai kết luận";

    private static string Match(string heading, string text)
    {
        var document = new SampleDocument().Section("P1.II.4", heading).Paragraph(text);
        var match = TemplateMatcher.Match(BuiltInTemplates.Get("kl-114-tw"), document.Sections, document.Paragraphs, []);
        return string.Join("; ", match.Facts.Select(fact => $"{fact.Indicator} = {fact.Figure!.Text}"));
    }

    public class Reworded
    {
        [Theory]
        [InlineData(
            Petitions,
            "Từ năm 2015 đến nay, UBND các cấp trong huyện tiếp 7.210 lượt công dân, trong đó cấp xã 5.000 lượt, cấp huyện 2.210 lượt.",
            "reception = 7.210 lượt; reception.commune = 5.000 lượt; reception.district = 2.210 lượt")]
        [InlineData(
            Petitions,
            "Tổng số lượt tiếp công dân của toàn huyện là 7.210 lượt (trong đó: huyện 2.210 lượt, xã 5.000 lượt).",
            "reception = 7.210 lượt; reception.district = 2.210 lượt; reception.commune = 5.000 lượt")]
        [InlineData(
            Petitions,
            "5 năm qua đã tiếp 7.210 lượt công dân: 2.210 lượt ở cấp huyện và 5.000 lượt ở cấp xã.",
            "reception = 7.210 lượt; reception.district = 2.210 lượt; reception.commune = 5.000 lượt")]
        [InlineData(
            Petitions,
            "Cấp huyện tiếp 2.210 lượt công dân, tiếp nhận 800 đơn thư. Cấp xã tiếp 5.000 lượt công dân, tiếp nhận 2.100 đơn thư.",
            "reception.district = 2.210 lượt; petition.received.district = 800 đơn thư; reception.commune = 5.000 lượt; petition.received.commune = 2.100 đơn thư")]
        [InlineData(
            Petitions,
            "Cộng 5 năm, các phòng tiếp dân đã tiếp 8.943 lượt công dân (cấp huyện 2.979 lượt; cấp xã 5.964 lượt), chưa kể 63 đoàn kéo đến đông người; số đơn thư tiếp nhận là 3.559 đơn (cấp huyện 833 đơn; cấp xã 2.726 đơn).",
            "reception = 8.943 lượt; reception.district = 2.979 lượt; reception.commune = 5.964 lượt; reception.group = 63 đoàn; petition.received = 3.559 đơn; petition.received.district = 833 đơn; petition.received.commune = 2.726 đơn")]
        [InlineData(
            Petitions,
            "UBND các xã, thị trấn trong huyện tiếp 5.000 lượt công dân.",
            "reception.commune = 5.000 lượt")]
        [InlineData(
            Petitions,
            "Toàn huyện tiếp nhận 2.900 đơn khiếu nại, tố cáo, trong đó có 40 đơn tố cáo.",
            "petition.received = 2.900 đơn; petition.received.denunciation = 40 đơn")]
        [InlineData(
            Petitions,
            "Về tỷ lệ giải quyết đơn thư, cấp huyện đạt 98% còn cấp xã đạt 97%.",
            "petition.resolved-rate.district = 98%; petition.resolved-rate.commune = 97%")]
        [InlineData(
            Petitions,
            "Mâu thuẫn nhỏ được gỡ nhờ 226 tổ hoà giải với đội ngũ 1.416 hoà giải viên. Năm nào tỉ lệ hoà giải thành cũng đạt từ 80%.",
            "mediation.group = 226 tổ; mediation.mediator = 1.416 hoà giải viên; mediation.success-rate = từ 80%")]
        [InlineData(
            Petitions,
            "Qua 4 năm cấp huyện mở 25 cuộc đối thoại (5 cuộc thường kỳ, 20 cuộc theo vụ việc). Cấp cơ sở mở 84 cuộc đối thoại, có 9.063 đại biểu đến dự và 733 ý kiến phát biểu.",
            "dialogue.district = 25 cuộc; dialogue.district.regular = 5 cuộc; dialogue.district.thematic = 20 cuộc; dialogue.commune = 84 cuộc; dialogue.commune.delegate = 9.063 đại biểu; dialogue.commune.opinion = 733 ý kiến")]
        [InlineData(
            Petitions,
            "UBND huyện tổ chức được 12 hội nghị đối thoại với nhân dân; các xã, phường, thị trấn tổ chức 40 hội nghị đối thoại.",
            "dialogue.district = 12 hội nghị; dialogue.commune = 40 hội nghị")]
        [InlineData(
            Reform,
            "Đến nay 30/30 xã, phường, thị trấn đã có bộ phận “một cửa”. Hộp thư điện tử công vụ đã dùng ở 29/30 xã, phường, thị trấn.",
            "commune.one-stop = 30/30 xã, phường, thị trấn; commune.official-mail = 29/30 xã, phường, thị trấn")]
        [InlineData(
            "Xây dựng chính sách",
            "Xây dựng nông thôn mới là việc lớn: 100% số xã đã đạt chuẩn (26/26 xã), đặt cạnh các huyện khác trong tỉnh thì dẫn đầu về số xã được công nhận (26/112 xã).",
            "commune.new-rural-standard-rate = 100%; commune.new-rural-standard = 26/26 xã; commune.new-rural-standard.of-province = 26/112 xã")]
        [InlineData(Reform, "Mỗi UBND cử 01 đồng chí Phó Chủ tịch lo mảng dân vận.", "official.in-charge.each = 01 đồng chí")]
        [InlineData(Reform, "UBND huyện phân công 01 đồng chí Phó Chủ tịch phụ trách công tác dân vận.", "official.in-charge.district.deputy = 01 đồng chí")]
        [InlineData(
            "Sắp xếp bộ máy",
            "Bộ máy gọn hơn: bớt 04 đầu mối, 11 thôn, tổ dân phố cùng 10 trường học; số người hoạt động không chuyên trách đã giảm 1.452/1.446 người.",
            "organisation.cut = 04 đầu mối; village.cut = 11 thôn, tổ dân phố; school.cut = 10 trường học; staff.cut.part-time = 1.452/1.446 người")]
        [InlineData(Models, "Hiện cả huyện giữ được 143 mô hình “Dân vận khéo”.", "model.collective = 143 mô hình")]
        [InlineData(Learning, "Học Kết luận số 114-KL/TW, huyện mở các lớp phổ biến cho gần 300 lượt đồng chí.", "conference.attendance = gần 300 lượt")]
        public void States_the_same_indicators(string heading, string text, string expected) => Assert.Equal(expected, Match(heading, text));
    }

    public class NearMiss
    {
        [Theory]
        [InlineData(Petitions, "Phấn đấu đến năm 2025, mỗi nhiệm kỳ tiếp trên 9.000 lượt công dân.")]
        [InlineData(Petitions, "Riêng năm 2019, cấp huyện tiếp 512 lượt công dân.")]
        [InlineData(Petitions, "Cấp huyện tiếp 512 lượt công dân trong năm 2019.")]
        [InlineData(Petitions, "UBND xã Tân Phú tiếp 210 lượt công dân.")]
        [InlineData(Petitions, "Lãnh đạo huyện tiếp công dân định kỳ 917 lượt, đột xuất 2.062 lượt.")]
        [InlineData(Petitions, "Chủ tịch UBND huyện đã tiếp 300 lượt công dân.")]
        [InlineData(Petitions, "Số lượt tiếp công dân cấp huyện tăng 120 lượt so với giai đoạn trước.")]
        [InlineData(Petitions, "Bình quân mỗi năm toàn huyện tiếp 1.789 lượt công dân.")]
        [InlineData(Petitions, "Gắn tiếp công dân với tuyên truyền pháp luật cho 12.000 lượt người.")]
        [InlineData(Petitions, "Trong số đơn tiếp nhận, cấp huyện đã giải quyết 820 đơn, chuyển 13 đơn; thuộc thẩm quyền 368 đơn.")]
        [InlineData(Petitions, "Tỷ lệ giải quyết hồ sơ đúng hạn của cấp huyện đạt 99%.")]
        [InlineData(Petitions, "Tỷ lệ đơn thư tồn đọng chưa giải quyết của cấp huyện là 2%.")]
        [InlineData(Petitions, "Phấn đấu tỷ lệ hòa giải thành đạt 85% trở lên.")]
        [InlineData(Petitions, "Tỷ lệ hòa giải thành của xã Tân Phú đạt 91%.")]
        [InlineData(Petitions, "Tập huấn nghiệp vụ cho 320 hòa giải viên.")]
        [InlineData(Petitions, "HĐND huyện tổ chức 25 cuộc tiếp xúc cử tri.")]
        [InlineData(Petitions, "Toàn huyện tổ chức 109 cuộc đối thoại.")]
        [InlineData(Petitions, "Tổ 3626 do đồng chí Phó Chủ tịch làm tổ trưởng.")]
        [InlineData(Models, "Toàn huyện đăng ký xây dựng 160 mô hình “Dân vận khéo”.")]
        [InlineData(Models, "Khen thưởng 35 mô hình, 40 cá nhân điển hình “Dân vận khéo”.")]
        [InlineData("Xây dựng chính sách", "Toàn huyện có 8 xã đạt chuẩn nông thôn mới nâng cao, 3 xã đạt chuẩn nông thôn mới kiểu mẫu.")]
        [InlineData("Xây dựng chính sách", "Cả nước có 5.775/8.227 xã (chiếm 70,2%) đạt chuẩn nông thôn mới.")]
        [InlineData("Phần thứ hai: nhiệm vụ và giải pháp", "Duy trì 143 mô hình “Dân vận khéo”, 226 tổ hòa giải.")]
        [InlineData("Sắp xếp bộ máy", "Toàn huyện còn 12 đầu mối và 180 thôn, tổ dân phố.")]
        [InlineData(Reform, "Cử 05 đồng chí tham gia lớp bồi dưỡng công tác dân vận.")]
        public void States_no_indicator(string heading, string text) => Assert.Equal("", Match(heading, text));
    }
}
