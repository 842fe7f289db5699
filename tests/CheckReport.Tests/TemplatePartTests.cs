using System.Text.RegularExpressions;

namespace CheckReport.Tests;

public class TemplatePartTests
{
    private static string Head(string text)
    {
        using var file = new TemporaryFile(text);
        var lines = Running.With(file.Path).Output.Split('\n').TakeWhile(line => !line.Contains("Tệp ", StringComparison.Ordinal));
        return Regex.Replace(string.Concat(lines), @"[\s│]+", " ");
    }

    [Fact]
    public void Says_how_sure_the_form_is_and_nothing_more_of_a_whole_annex()
    {
        var head = Head(File.ReadAllText(ReportFile.Bundled));

        Assert.Matches(@"Biểu mẫu kl-114-tw \(khớp 9\d%\) $", head);
    }

    [Fact]
    public void Names_the_tables_and_columns_that_have_no_partner()
    {
        var text = File.ReadAllText(ReportFile.Bundled);
        var from = text.IndexOf("### 7. Kết quả công tác hòa giải", StringComparison.Ordinal);
        var to = text.IndexOf("### 8. Về giải quyết", StringComparison.Ordinal);

        var head = Head(text.Remove(from, to - from).Replace("(cuộc)\t", "(cuộc)\tKinh phí xăng dầu\t", StringComparison.Ordinal).Replace("\t84\t", "\t84\t12\t", StringComparison.Ordinal));

        Assert.Contains("; không có biểu 7;", head, StringComparison.Ordinal);
        Assert.Contains("; ngoài biểu mẫu có cột 6: Kinh phí xăng dầu", head, StringComparison.Ordinal);
    }
}
