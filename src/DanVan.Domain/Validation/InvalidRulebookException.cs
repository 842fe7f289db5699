namespace DanVan.Domain.Validation;

/// <summary>A rulebook that cannot be used, with everything that is wrong with it.</summary>
public sealed class InvalidRulebookException : Exception
{
    private const int MostShown = 50;

    /// <summary>Makes one without saying what is wrong.</summary>
    public InvalidRulebookException()
        : this([])
    {
    }

    /// <summary>Makes one with a message of its own.</summary>
    public InvalidRulebookException(string message)
        : base(message) => Problems = [];

    /// <summary>Makes one with a message of its own and its cause.</summary>
    public InvalidRulebookException(string message, Exception innerException)
        : base(message, innerException) => Problems = [];

    internal InvalidRulebookException(IReadOnlyList<RulebookProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Gets everything that is wrong, by rule.</summary>
    public IReadOnlyList<RulebookProblem> Problems { get; }

    private static string Describe(IReadOnlyList<RulebookProblem> problems)
    {
        var more = problems.Count > MostShown ? $"{Environment.NewLine}and {problems.Count - MostShown} more" : "";
        return $"The rulebook has {problems.Count} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, problems.Take(MostShown))}{more}";
    }
}
