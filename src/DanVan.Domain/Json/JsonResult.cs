namespace DanVan.Domain.Json;

/// <summary>What was read from a JSON document: the value, or everything that is wrong with it.</summary>
/// <typeparam name="T">What the document holds.</typeparam>
public sealed class JsonResult<T>
    where T : class
{
    internal JsonResult(T? value, IReadOnlyList<JsonProblem> problems)
    {
        Value = problems.Count == 0 ? value : null;
        Problems = problems;
    }

    /// <summary>Gets the value, or null when there is any problem.</summary>
    public T? Value { get; }

    /// <summary>Gets every problem, by place; empty when the document is right.</summary>
    public IReadOnlyList<JsonProblem> Problems { get; }

    /// <summary>The value, or an exception that lists every problem.</summary>
    /// <exception cref="FormatException">The document is not right.</exception>
    public T Get() => Value ?? throw new FormatException(
        $"The JSON document has {Problems.Count} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, Problems)}");
}
