namespace DanVan.Domain.Documents.Reading;

/// <summary>The codes and words of what the reader of a Word document has to say.</summary>
internal static class WordRemarks
{
    public static (string Code, RemarkWording Wording) Of(RemarkKind kind) => kind switch
    {
        RemarkKind.TrackedChange => ("tracked-change", new RemarkWording(
            "Có thay đổi đang theo dõi (Track Changes); đọc như đã chấp nhận tất cả.",
            "There are tracked changes; they were read as if all were accepted.")),
        RemarkKind.HiddenText => ("hidden-text", new RemarkWording(
            "Có chữ bị ẩn; không đọc phần này.",
            "There is hidden text; it was not read.")),
        RemarkKind.EmptyField => ("empty-field", new RemarkWording(
            "Có trường (field) chưa có kết quả; hãy cập nhật trường rồi lưu lại.",
            "There is a field without a result; update the fields and save the file again.")),
        RemarkKind.Picture => ("picture", new RemarkWording(
            "Có hình ảnh hoặc biểu đồ; không đọc số liệu trong đó.",
            "There is a picture or a chart; figures in it were not read.")),
        RemarkKind.Equation => ("equation", new RemarkWording(
            "Có công thức toán; không đọc phần này.",
            "There is an equation; it was not read.")),
        RemarkKind.Prompt => ("prompt", new RemarkWording(
            "Có ô nhập liệu chưa điền, còn lời nhắc; đọc như để trống.",
            "There is an input field that still shows its prompt; it was read as blank.")),
        RemarkKind.Symbol => ("symbol", new RemarkWording(
            "Có ký hiệu của phông chữ đặc biệt; đọc thành “□”.",
            "There is a sign of a symbol font; it was read as '□'.")),
        RemarkKind.Contents => ("contents", new RemarkWording(
            "Có mục lục; bỏ qua vì lặp lại các đề mục.",
            "There is a table of contents; it was left out, as it repeats the headings.")),
        RemarkKind.PageFrame => ("page-frame", new RemarkWording(
            "Có đầu trang hoặc chân trang; không đọc số liệu trong đó.",
            "There are page headers or footers; figures in them were not read.")),
        RemarkKind.External => ("external-link", new RemarkWording(
            "Có liên kết ra ngoài tệp; không mở theo.",
            "There are links to outside the file; they were not followed.")),
        RemarkKind.Embedded => ("embedded-file", new RemarkWording(
            "Có tệp khác nhúng trong văn bản; không đọc.",
            "There is another file inside this one; it was not read.")),
        _ => ("macro", new RemarkWording(
            "Tệp có macro; không đọc và không chạy.",
            "The file has macros; they were neither read nor run.")),
    };
}
