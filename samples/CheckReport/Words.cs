using System.Globalization;

namespace CheckReport;

/// <summary>The words this program prints, in one language. What a finding says comes from the library.</summary>
internal sealed record Words
{
    public static Words Vietnamese { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("vi-VN"),
        Symbol = "Số",
        Date = "Ngày",
        Issuer = "Cơ quan",
        Title = "Trích yếu",
        File = "Tệp",
        Template = "Biểu mẫu",
        Outline = "Đề cương",
        Tables = "Biểu số liệu",
        Column = "Cột",
        Content = "Nội dung",
        Reported = "có số liệu",
        StatedNone = "ghi là không có",
        Blank = "bỏ trống",
        Placeholder = "còn nguyên mẫu",
        NotCollected = "chưa thu thập",
        NotApplicable = "không áp dụng",
        Findings = "Phát hiện",
        Errors = "Lỗi: không thể đúng",
        Warnings = "Cảnh báo: nhiều khả năng sai hoặc thiếu",
        Notes = "Lưu ý về cách viết",
        Undetermined = "Chưa kết luận được",
        Truncated = "Chỉ đúng nếu phần lẻ bị cắt bỏ",
        Line = "dòng",
        Unplaced = "Không đọc được vào đâu",
        Remarks = "Ghi chú khi đọc tệp",
        Likeness = percent => $"khớp {percent}%",
        MissingTables = "không có biểu",
        UnmatchedTables = "ngoài biểu mẫu có biểu",
        MissingColumns = "thiếu cột",
        UnmatchedColumns = "ngoài biểu mẫu có cột",
        Summary = "Tóm tắt",
        More = count => $"… và {count} nữa; xem đủ bằng --format json",
        Totals = tally => $"{tally.Errors} lỗi, {tally.Warnings} cảnh báo, {tally.Notes} lưu ý, {tally.Undetermined} chỗ chưa kết luận; "
            + $"{tally.Held} điều kiểm tra đúng, {tally.NotChecked} điều không kiểm tra được.",
        Contents = (sections, tables, figures, citations) => $"Đã đọc {sections} mục, {tables} biểu, {figures} số liệu, {citations} viện dẫn.",
        Acceptable = "Không có điều gì không thể đúng.",
        Unacceptable = "Báo cáo có điều không thể đúng, cần xem lại trước khi gửi.",
        Help = """
            CheckReport đọc một báo cáo và nói điều gì trong đó không thể đúng.

            Cách dùng: dotnet run --project samples/CheckReport [-- [TỆP] [tuỳ chọn]]

              TỆP                  báo cáo dạng .docx, .xlsx, văn bản hoặc Markdown mã UTF-8; bỏ trống thì kiểm tra báo cáo mẫu đi kèm
              --lang vi|en         ngôn ngữ in ra, mặc định vi
              --format text|json   in cho người đọc hay cho máy, mặc định text
              --annotate TỆP       ghi bản sao .docx hoặc .xlsx của báo cáo, mỗi phát hiện là một ghi chú tại số liệu
              --html TỆP           ghi một trang HTML để đọc hoặc in: báo cáo, các số liệu được đánh dấu, phát hiện bên cạnh
              --help               in hướng dẫn này

            Mã kết thúc: 0 không có lỗi; 1 có lỗi; 2 không đọc được, không ghi được tệp hoặc lệnh sai.
            """,
    };

    public static Words English { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("en-GB"),
        Symbol = "Symbol",
        Date = "Date",
        Issuer = "Issuer",
        Title = "Title",
        File = "File",
        Template = "Template",
        Outline = "Outline",
        Tables = "Tables",
        Column = "Column",
        Content = "Content",
        Reported = "reported",
        StatedNone = "stated none",
        Blank = "blank",
        Placeholder = "placeholder",
        NotCollected = "not collected",
        NotApplicable = "not applicable",
        Findings = "Findings",
        Errors = "Errors: cannot be true",
        Warnings = "Warnings: probably wrong, or missing",
        Notes = "Notes on form",
        Undetermined = "Undetermined",
        Truncated = "Holds only if truncated",
        Line = "line",
        Unplaced = "Could not be placed",
        Remarks = "Remarks of the reader",
        Likeness = percent => $"{percent}% alike",
        MissingTables = "without table",
        UnmatchedTables = "tables that the form does not have:",
        MissingColumns = "without column",
        UnmatchedColumns = "columns that the form does not have:",
        Summary = "Summary",
        More = count => $"… and {count} more; see all with --format json",
        Totals = tally => $"Errors {tally.Errors}, warnings {tally.Warnings}, notes {tally.Notes}, undetermined {tally.Undetermined}; "
            + $"held {tally.Held}, not checked {tally.NotChecked}.",
        Contents = (sections, tables, figures, citations) => $"Read: sections {sections}, tables {tables}, figures {figures}, citations {citations}.",
        Acceptable = "Nothing in the report is impossible.",
        Unacceptable = "The report says something that cannot be true; look again before sending it.",
        Help = """
            CheckReport reads a report and says what in it cannot be true.

            Usage: dotnet run --project samples/CheckReport [-- [FILE] [options]]

              FILE                 a report as .docx, .xlsx, text or Markdown in UTF-8; without it, the report that comes with this program
              --lang vi|en         the language to print, vi unless said otherwise
              --format text|json   for people or for machines, text unless said otherwise
              --annotate FILE      write a copy of the .docx or .xlsx with a note at the figures of each finding
              --html FILE          write one HTML page to read or print: the report, its figures marked, the findings beside them
              --help               this page

            Exit code: 0 no error; 1 an error was found; 2 a file could not be read or written, or the command was wrong.
            """,
    };

    public required CultureInfo Culture { get; init; }

    public required string Symbol { get; init; }

    public required string Date { get; init; }

    public required string Issuer { get; init; }

    public required string Title { get; init; }

    public required string File { get; init; }

    public required string Template { get; init; }

    public required string Outline { get; init; }

    public required string Tables { get; init; }

    public required string Column { get; init; }

    public required string Content { get; init; }

    public required string Reported { get; init; }

    public required string StatedNone { get; init; }

    public required string Blank { get; init; }

    public required string Placeholder { get; init; }

    public required string NotCollected { get; init; }

    public required string NotApplicable { get; init; }

    public required string Findings { get; init; }

    public required string Errors { get; init; }

    public required string Warnings { get; init; }

    public required string Notes { get; init; }

    public required string Undetermined { get; init; }

    public required string Truncated { get; init; }

    public required string Line { get; init; }

    public required string Unplaced { get; init; }

    public required string Remarks { get; init; }

    public required Func<int, string> Likeness { get; init; }

    public required string MissingTables { get; init; }

    public required string UnmatchedTables { get; init; }

    public required string MissingColumns { get; init; }

    public required string UnmatchedColumns { get; init; }

    public required string Summary { get; init; }

    public required Func<int, string> More { get; init; }

    public required Func<Tally, string> Totals { get; init; }

    public required Func<int, int, int, int, string> Contents { get; init; }

    public required string Acceptable { get; init; }

    public required string Unacceptable { get; init; }

    public required string Help { get; init; }
}
