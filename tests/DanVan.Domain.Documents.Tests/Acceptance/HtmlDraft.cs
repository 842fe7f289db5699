using System.Net;
using System.Text;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>Writes a draft as HTML, for LibreOffice to make an office file of.</summary>
internal static class HtmlDraft
{
    public static byte[] Write(OfficeDraft draft)
    {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
        foreach (var block in draft.Blocks)
        {
            if (block is OfficeDraft.Table table)
            {
                Write(table, html);
            }
            else if (block is OfficeDraft.Paragraph { Runs.Count: > 0 } paragraph)
            {
                html.Append("<p>").AppendJoin("", paragraph.Runs.Select(Write)).Append("</p>\n");
            }
        }

        return Encoding.UTF8.GetBytes(html.Append("</body></html>").ToString());
    }

    private static string Write(OfficeDraft.Run run)
    {
        if (run.Text == "\n")
        {
            return "<br>";
        }

        var text = WebUtility.HtmlEncode(run.Text);
        text = run.IsItalic ? $"<i>{text}</i>" : text;
        return run.IsBold ? $"<b>{text}</b>" : text;
    }

    private static void Write(OfficeDraft.Table table, StringBuilder html)
    {
        html.Append("<table border=\"1\">\n");
        foreach (var row in table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            var cells = row.OrderBy(cell => cell.Column).Select(cell => $"<td colspan=\"{cell.ColumnSpan}\" rowspan=\"{cell.RowSpan}\"><p>{WebUtility.HtmlEncode(cell.Text)}</p></td>");
            html.Append("<tr>").AppendJoin("", cells).Append("</tr>\n");
        }

        html.Append("</table>\n");
    }
}
