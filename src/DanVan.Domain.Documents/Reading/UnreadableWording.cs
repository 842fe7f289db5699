using System.Globalization;

namespace DanVan.Domain.Documents.Reading;

/// <summary>The words for a document that cannot be read, in both languages.</summary>
internal sealed record UnreadableWording(string Vietnamese, string English)
{
    public static UnreadableWording Empty(long bytes) => bytes == 0
        ? new("Tệp rỗng (0 byte); cần một báo cáo dạng văn bản, Markdown, Word hoặc Excel.",
            "The file is empty (0 bytes). Expected a report as text, Markdown, Word or Excel.")
        : new($"Tệp chỉ có khoảng trắng ({Vi(bytes)} byte); cần một báo cáo dạng văn bản, Markdown, Word hoặc Excel.",
            $"The file holds only white space ({En(bytes)} bytes). Expected a report as text, Markdown, Word or Excel.");

    public static UnreadableWording NoWords(long bytes) =>
        new($"Tệp ({Vi(bytes)} byte) không có chữ nào, có thể chỉ có ảnh quét; cần một báo cáo có văn bản hoặc bảng.",
            $"The file ({En(bytes)} bytes) has no words, perhaps only scanned pictures. Expected a report with text or tables.");

    public static UnreadableWording TooLarge(long bytes, long limit) =>
        new($"Tệp có {Vi(bytes)} byte, vượt giới hạn {Vi(limit)} byte; hãy chia nhỏ hoặc kiểm tra có đúng là báo cáo không.",
            $"The file has {En(bytes)} bytes, more than the limit of {En(limit)}. Expected a report, not a collection of them.");

    public static UnreadableWording OtherFormat(string format) =>
        new($"Tệp là {format}, không đọc được; hãy lưu báo cáo thành Word (.docx), Excel (.xlsx), Markdown hoặc văn bản thuần (.txt, UTF-8).",
            $"The file is {format}, which is not read. Expected Word (.docx), Excel (.xlsx), Markdown or plain text (.txt, UTF-8): save the report as one of these.");

    public static UnreadableWording NulByte(long offset, int line) =>
        new($"Gặp byte NUL tại byte thứ {Vi(offset)}, dòng {line}: đây là tệp nhị phân hoặc UTF-16 thiếu BOM; cần văn bản UTF-8.",
            $"Found a NUL byte at byte {En(offset)}, line {line}: a binary file, or UTF-16 without its byte order mark. Expected text in UTF-8.");

    public static UnreadableWording ControlCharacters(int count, int line) =>
        new($"Gặp {Vi(count)} ký tự điều khiển, ký tự đầu tiên ở dòng {line}: đây không phải văn bản; cần văn bản UTF-8 hoặc Markdown.",
            $"Found {En(count)} control characters, the first on line {line}: this is no text. Expected text in UTF-8, or Markdown.");

    public static UnreadableWording InvalidEncoding(string encoding, byte found, long offset, int line) =>
        new($"Byte 0x{found:X2} tại vị trí {Vi(offset)}, dòng {line}, không hợp lệ trong {encoding}; hãy lưu lại tệp bằng bảng mã UTF-8 (không phải TCVN3, VNI hay Windows-1258).",
            $"Byte 0x{found:X2} at offset {En(offset)}, line {line}, is not valid {encoding}. Expected text in UTF-8: save the file again in that encoding (not TCVN3, VNI or Windows-1258).");

    public static UnreadableWording CutInsideCharacter(string encoding, long offset, int line) =>
        new($"Tệp kết thúc giữa một ký tự {encoding} bắt đầu tại byte thứ {Vi(offset)}, dòng {line}: tệp bị cắt cụt; cần tệp đầy đủ.",
            $"The file ends inside the {encoding} character that begins at byte {En(offset)}, line {line}: it was cut off. Expected the whole file.");

    public static UnreadableWording CutOff(int line, int found, int expected) =>
        new($"Tệp kết thúc giữa một hàng của biểu ở dòng {line}: có {found} ô, cần {expected} ô như hàng tiêu đề; tệp bị cắt cụt.",
            $"The file ends inside a table row on line {line}: found {found} {(found == 1 ? "cell" : "cells")}, expected {expected} as in its header. The file was cut off.");

    public static UnreadableWording PasswordProtected() =>
        new("Tệp được bảo vệ bằng mật khẩu nên không đọc được; hãy mở tệp, bỏ mật khẩu rồi lưu lại.",
            "The file is protected by a password, so nothing in it can be read. Expected a file without one: open it, remove the password and save it again.");

    public static UnreadableWording Damaged(string vietnamese, string english) =>
        new($"Tệp Word hoặc Excel bị hỏng: {vietnamese}; hãy mở bằng Word, Excel hoặc LibreOffice rồi lưu lại.",
            $"The Word or Excel file is damaged: {english}. Expected a whole .docx or .xlsx: open it in Word, Excel or LibreOffice and save it again.");

    public static UnreadableWording TooLargeExpanded(long limit) =>
        new($"Tệp khi giải nén vượt quá {Vi(limit)} byte; đây không giống một báo cáo.",
            $"The file has more than {En(limit)} bytes when unpacked. Expected a report, which is far smaller.");

    public static UnreadableWording TooDense(string part, int ratio) =>
        new($"Phần “{part}” giải nén ra hơn {Vi(ratio)} lần kích thước nén: giống tệp nén dùng để phá hoại, không đọc.",
            $"The part '{part}' grows more than {En(ratio)} times when unpacked, as a zip bomb does. Expected a report.");

    public static UnreadableWording TooDeep(string part, int limit) =>
        new($"Phần “{part}” lồng nhau hơn {Vi(limit)} lớp; cần một báo cáo thông thường.",
            $"The part '{part}' is nested more than {En(limit)} levels deep. Expected an ordinary report.");

    public static UnreadableWording TooMany(string vietnamese, string english, long limit) =>
        new($"Tệp có hơn {Vi(limit)} {vietnamese}; cần một báo cáo thông thường.",
            $"The file has more than {En(limit)} {english}. Expected an ordinary report.");

    public static UnreadableWording OtherForm(string? template, string? version) => template is null
        ? new("Tệp không phải sổ tính (.xlsx) tạo từ biểu mẫu; cần tệp do WorkbookForm tạo ra và giữ nguyên trang “Thông tin chung”.",
            "The file is no workbook (.xlsx) made from a form. Expected one that WorkbookForm made, with its first sheet as it was.")
        : new($"Tệp tạo từ biểu mẫu {template}, phiên bản {version}, không có trong các biểu mẫu được hỏi; cần đúng mã và phiên bản.",
            $"The file was made from the form {template}, version {version}, which is none of those asked for. Expected the same code and version.");

    // The dot groups thousands in Vietnamese; a culture of the machine would not be the same everywhere.
    private static string Vi(long number) => En(number).Replace(',', '.');

    private static string En(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
