namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>The codes and words of what the reader of a workbook has to say.</summary>
internal static class SheetRemarks
{
    public static (string Code, RemarkWording Wording) HiddenSheet { get; } = ("hidden-sheet", new(
        "Có trang tính bị ẩn; vẫn đọc.",
        "There is a hidden sheet; it was read all the same."));

    public static (string Code, RemarkWording Wording) HiddenRow { get; } = ("hidden-row", new(
        "Có hàng bị ẩn; vẫn đọc số liệu trong đó.",
        "There are hidden rows; their figures were read all the same."));

    public static (string Code, RemarkWording Wording) HiddenColumn { get; } = ("hidden-column", new(
        "Có cột bị ẩn; vẫn đọc số liệu trong đó.",
        "There are hidden columns; their figures were read all the same."));

    public static (string Code, RemarkWording Wording) NoResult { get; } = ("formula-without-result", new(
        "Có công thức chưa tính (tệp không lưu kết quả); hãy mở bằng Excel hoặc LibreOffice rồi lưu lại.",
        "There is a formula without a result in the file; open it in Excel or LibreOffice and save it again."));

    public static (string Code, RemarkWording Wording) Error { get; } = ("cell-error", new(
        "Có ô báo lỗi công thức (như #REF!); không đọc thành số liệu.",
        "There is a cell whose formula failed (such as #REF!); no figure was read from it."));

    public static (string Code, RemarkWording Wording) HiddenDigits { get; } = ("hidden-digits", new(
        "Có ô nhập nhiều chữ số hơn số hiển thị; đọc theo số hiển thị.",
        "There are cells that hold more digits than they show; they were read as shown."));

    public static (string Code, RemarkWording Wording) TextNumber { get; } = ("number-as-text", new(
        "Có số nhập dưới dạng chữ trong vùng cộng của một công thức; bảng tính bỏ qua khi cộng.",
        "There are numbers typed as text among the cells that a formula adds; a spreadsheet leaves them out of the sum."));
}
