namespace DanVan.Domain.Territory;

/// <summary>A register, or everything that is wrong with what it was to be made of.</summary>
public sealed class RegisterResult
{
    internal RegisterResult(TerritoryRegister? register, IReadOnlyList<RegisterProblem> problems)
    {
        Register = register;
        Problems = problems;
    }

    /// <summary>Gets the register, or null when there is any problem.</summary>
    public TerritoryRegister? Register { get; }

    /// <summary>Gets every problem, by code and date; empty when there is none.</summary>
    public IReadOnlyList<RegisterProblem> Problems { get; }

    /// <summary>The register, or an exception that lists the problems.</summary>
    /// <exception cref="FormatException">There are problems.</exception>
    public TerritoryRegister Get() => Register ?? throw new FormatException(
        $"The register has {Problems.Count} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, Problems)}");
}
