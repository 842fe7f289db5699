using System.Globalization;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Documents.Writing.Sheets;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>Writes the first sheet: which form it is, the head of the report, and how the form is filled in.</summary>
internal static class FormHeadWriter
{
    private const int LabelColumn = 1;
    private const int ValueColumn = 2;
    private const int HintColumn = 3;
    private const int FirstField = 4;

    private static readonly string[] Guide =
    [
        "Chỉ ghi vào các ô màu vàng nhạt; các ô khác được khóa (không đặt mật khẩu). Không đổi tên trang tính.",
        "Ô để trống: chưa báo cáo. Không phát sinh: ghi 0 hoặc “Không”. Không áp dụng: ghi x. Chưa thu thập được: ghi …",
        "Số liệu ước lượng ghi kèm từ chỉ mức, ví dụ: trên 1.000; gần 300. Tỷ lệ ghi đúng số chữ số đã công bố, ví dụ: 21,59%.",
        "Biểu có các hàng là đơn vị: ghi tên đơn vị ở cột đầu; cần thêm hàng thì chèn hàng phía trên hàng tổng.",
        "Hàng số dưới tiêu đề là số cột và công thức in trên biểu mẫu, ví dụ 9=11+12+13: số ghi ở cột 9 phải bằng tổng các cột 11, 12, 13.",
    ];

    public static void Write(FormLayout layout, FormHeadContent head, WorkbookWriter workbook)
    {
        var sheet = workbook.AddSheet(FormLayout.HeadSheet);
        sheet.IsLandscape = false;
        sheet.Width(LabelColumn, 26);
        sheet.Width(ValueColumn, 56);
        sheet.Width(HintColumn, 44);
        var name = layout.Template.Name.Vi;
        sheet.Merge(new CellAddress(1, LabelColumn), new CellAddress(1, HintColumn), FormStyles.Title, name);
        sheet.Height(1, (18 * FormTableWriter.LinesOf(name, 90)) + 8);
        if (layout.Template.Authority is { } authority)
        {
            sheet.Merge(new CellAddress(2, LabelColumn), new CellAddress(2, HintColumn), FormStyles.Note with { Horizontal = "center" }, $"Theo {authority}");
        }

        var row = FirstField;
        foreach (var field in FormHead.Fields)
        {
            WriteField(sheet, row, field, head);
            workbook.Name(field.Name, sheet, new CellAddress(row, ValueColumn));
            row++;
        }

        row++;
        foreach (var line in Guide)
        {
            sheet.Merge(new CellAddress(row, LabelColumn), new CellAddress(row, HintColumn), FormStyles.Plain, line);
            sheet.Height(row, (15 * FormTableWriter.LinesOf(line, 120)) + 3);
            row++;
        }

        row++;
        WriteMark(FormNames.Template, "Mã biểu mẫu", layout.Template.Code);
        WriteMark(FormNames.Version, "Phiên bản", layout.Template.Version);
        sheet.FirstInput = new CellAddress(FirstField, ValueColumn);

        void WriteMark(string key, string label, string value)
        {
            sheet.Put(new CellAddress(row, LabelColumn), FormStyles.Note, label);
            sheet.Put(new CellAddress(row, ValueColumn), FormStyles.Note, value);
            workbook.Name(key, sheet, new CellAddress(row, ValueColumn));
            row++;
        }
    }

    private static void WriteField(SheetWriter sheet, int row, FormHeadField field, FormHeadContent head)
    {
        var cell = new CellAddress(row, ValueColumn);
        var text = field.Shown(head) ?? "";
        sheet.Put(new CellAddress(row, LabelColumn), FormStyles.Label, field.Label);
        sheet.Put(new CellAddress(row, HintColumn), FormStyles.Note, field.Hint);
        // A year that nobody writes on a report stays words, so that it reads back as it was shown.
        if (field.Name == FormHead.DateField && head.Header.Date is { } date && VietnameseDate.TryParse(text, out _) && SheetDate.NumberOf(date) is { } number)
        {
            sheet.PutNumber(cell, FormStyles.Date, number.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            sheet.Put(cell, field.Name == FormHead.DateField ? FormStyles.Date : FormStyles.Words, FormInput.Shortened(text));
        }

        sheet.Check(FormInput.ChoiceOf(cell, field.Label, field.Hint, field.Choices));
        sheet.Height(row, (15 * Math.Min(20, Math.Max(FormTableWriter.LinesOf(text, 56), FormTableWriter.LinesOf(field.Hint, 44)))) + 5);
    }
}
