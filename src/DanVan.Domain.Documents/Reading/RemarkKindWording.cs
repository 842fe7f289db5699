namespace DanVan.Domain.Documents.Reading;

/// <summary>The codes and words of what the readers of office files have to say.</summary>
internal static class RemarkKindWording
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
        RemarkKind.Macro => ("macro", new RemarkWording(
            "Tệp có macro; không đọc và không chạy.",
            "The file has macros; they were neither read nor run.")),
        RemarkKind.Comment => ("comment", new RemarkWording(
            "Có nhận xét, ghi chú (comment); không đọc số liệu trong đó.",
            "There are comments; figures in them were not read.")),
        RemarkKind.Shape => ("shape", new RemarkWording(
            "Có hình vẽ hoặc hộp văn bản đặt trên trang tính; không đọc chữ trong đó.",
            "There are shapes or text boxes on a sheet; words in them were not read.")),
        RemarkKind.UnreadSheet => ("unread-sheet", new RemarkWording(
            "Có trang tính không đọc được: trang biểu đồ, trang macro hoặc trang bị thiếu trong tệp.",
            "There is a sheet that was not read: a chart, a macro sheet, or one that is missing in the file.")),
        RemarkKind.HiddenSheet => ("hidden-sheet", new RemarkWording(
            "Có trang tính bị ẩn; vẫn đọc.",
            "There is a hidden sheet; it was read all the same.")),
        RemarkKind.HiddenRow => ("hidden-row", new RemarkWording(
            "Có hàng bị ẩn; vẫn đọc số liệu trong đó.",
            "There are hidden rows; their figures were read all the same.")),
        RemarkKind.HiddenColumn => ("hidden-column", new RemarkWording(
            "Có cột bị ẩn; vẫn đọc số liệu trong đó.",
            "There are hidden columns; their figures were read all the same.")),
        RemarkKind.FormulaWithoutResult => ("formula-without-result", new RemarkWording(
            "Có công thức chưa tính (tệp không lưu kết quả); hãy mở bằng Excel hoặc LibreOffice rồi lưu lại.",
            "There is a formula without a result in the file; open it in Excel or LibreOffice and save it again.")),
        RemarkKind.CellError => ("cell-error", new RemarkWording(
            "Có ô báo lỗi công thức (như #REF!) hoặc ô mà tệp không lưu nội dung; không đọc thành số liệu.",
            "There is a cell whose formula failed (such as #REF!) or whose words are missing in the file; no figure was read from it.")),
        RemarkKind.HiddenDigits => ("hidden-digits", new RemarkWording(
            "Có ô nhập nhiều chữ số hơn số hiển thị; đọc theo số hiển thị.",
            "There are cells that hold more digits than they show; they were read as shown.")),
        RemarkKind.NumberAsText => ("number-as-text", new RemarkWording(
            "Có số nhập dưới dạng chữ trong vùng cộng của một công thức; bảng tính bỏ qua khi cộng.",
            "There are numbers typed as text among the cells that a formula adds; a spreadsheet leaves them out of the sum.")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of remark has no words."),
    };
}
