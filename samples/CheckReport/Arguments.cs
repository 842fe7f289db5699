namespace CheckReport;

/// <summary>What the user asked for on the command line.</summary>
internal sealed record Arguments
{
    /// <summary>Gets the file to check, or null for the bundled report.</summary>
    public string? Path { get; init; }

    /// <summary>Gets whether to print JSON instead of text for people.</summary>
    public bool AsJson { get; init; }

    /// <summary>Gets where to write the copy of the report with its findings in it, or null for none.</summary>
    public string? AnnotatePath { get; init; }

    /// <summary>Gets where to write the report and its findings as one HTML page, or null for none.</summary>
    public string? HtmlPath { get; init; }

    /// <summary>Gets whether to print how the program is used.</summary>
    public bool Help { get; init; }

    /// <summary>Finds the language first, so that every complaint about the rest can be made in it.</summary>
    public static Words LanguageOf(string[] args)
    {
        for (var i = 0; i < args.Length && args[i] != "--"; i++)
        {
            if (args[i] == "--lang=en" || (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] == "en"))
            {
                return Words.English;
            }
        }

        return Words.Vietnamese;
    }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="InputProblemException">An option is not known, or its value is not.</exception>
    public static Arguments Parse(string[] args)
    {
        var arguments = new Arguments();
        var optionsEnded = false;
        for (var i = 0; i < args.Length; i++)
        {
            var (name, value) = SplitOption(args[i]);
            if (optionsEnded || !args[i].StartsWith('-'))
            {
                arguments = arguments.WithPath(args[i]);
                continue;
            }

            switch (name)
            {
                case "--":
                    optionsEnded = true;
                    break;
                case "--help" or "-h" or "-?":
                    arguments = arguments with { Help = true };
                    break;
                case "--lang":
                    _ = OneOf(name, value ?? Next(args, ref i), "vi", "en");
                    break;
                case "--format":
                    arguments = arguments with { AsJson = OneOf(name, value ?? Next(args, ref i), "text", "json") == "json" };
                    break;
                case "--annotate":
                    arguments = arguments with { AnnotatePath = FileAfter(name, value ?? Next(args, ref i)) };
                    break;
                case "--html":
                    arguments = arguments with { HtmlPath = FileAfter(name, value ?? Next(args, ref i)) };
                    break;
                default:
                    throw new InputProblemException(
                        $"Không có tuỳ chọn “{args[i]}”. Gõ --help để xem cách dùng.",
                        $"There is no option '{args[i]}'. Try --help.");
            }
        }

        return arguments;
    }

    private static (string Name, string? Value) SplitOption(string arg)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (arg, null) : (arg[..equals], arg[(equals + 1)..]);
    }

    private static string? Next(string[] args, ref int i) => i + 1 < args.Length ? args[++i] : null;

    private static string FileAfter(string option, string? value) => string.IsNullOrEmpty(value)
        ? throw new InputProblemException($"{option} cần tên tệp để ghi.", $"{option} takes the name of a file to write.")
        : value;

    private static string OneOf(string option, string? value, string first, string second) => value == first || value == second
        ? value
        : throw new InputProblemException(
            $"{option} cần giá trị {first} hoặc {second}{(value is null ? "" : $", không phải “{value}”")}.",
            $"{option} takes {first} or {second}{(value is null ? "" : $", not '{value}'")}.");

    private Arguments WithPath(string path) => Path is null
        ? this with { Path = path }
        : throw new InputProblemException(
            $"Mỗi lần chỉ kiểm tra một báo cáo; đã có “{Path}” nên không nhận thêm “{path}”.",
            $"One report at a time: '{Path}' was named already, so '{path}' cannot be.");
}
