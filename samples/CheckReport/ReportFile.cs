using DanVan.Domain.Documents.Reading;

namespace CheckReport;

/// <summary>Gets the bytes of the report to check.</summary>
internal static class ReportFile
{
    /// <summary>Gets the path of the report that comes with this program.</summary>
    public static string Bundled => Path.Combine(AppContext.BaseDirectory, "reports", "bao-cao-5-nam-ket-luan-114.md");

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="InputProblemException">It is not there, is a folder, may not be read, or is too large.</exception>
    public static byte[] Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new InputProblemException($"“{path}” là thư mục, không phải tệp báo cáo.", $"'{path}' is a folder, not a report.");
        }

        try
        {
            using var file = File.OpenRead(path);
            return ReadAtMost(file, DocumentText.MaximumBytes) ?? throw new InputProblemException(
                $"Tệp “{path}” quá lớn: chỉ đọc báo cáo không quá {DocumentText.MaximumBytes / 1024 / 1024} MB.",
                $"'{path}' is too large: reports of up to {DocumentText.MaximumBytes / 1024 / 1024} MB are read.");
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputProblemException($"Không tìm thấy tệp “{path}”.", $"There is no file '{path}'.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputProblemException($"Không có quyền đọc tệp “{path}”.", $"No permission to read '{path}'.");
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            throw new InputProblemException($"Không mở được tệp “{path}”.", $"'{path}' cannot be opened: {problem.Message}");
        }
    }

    // A pipe or a device does not say how long it is, so the limit is kept while reading.
    private static byte[]? ReadAtMost(FileStream file, int limit)
    {
        if (file.CanSeek && file.Length > limit)
        {
            return null;
        }

        var content = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = file.Read(buffer)) > 0)
        {
            content.Write(buffer, 0, count);
            if (content.Length > limit)
            {
                return null;
            }
        }

        return content.ToArray();
    }
}
