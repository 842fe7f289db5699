using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DanVan.Domain;

/// <summary>Marks what guard clauses extend.</summary>
internal interface IGuardClause;

/// <summary>
/// Refuses arguments that only a mistake of the caller can bring. Names and shapes are those of Ardalis.GuardClauses 5; building
/// with <c>-p:UseArdalisGuardClauses=true</c> leaves this file out and takes that package instead (docs/guards.md).
/// </summary>
internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    /// <summary>Gets what the guards are called on: <c>Guard.Against.Null(report)</c>.</summary>
    public static IGuardClause Against { get; } = new Guard();
}

/// <summary>The guards in use. Each returns its input.</summary>
internal static class GuardClauseExtensions
{
    /// <summary>Refuses null.</summary>
    /// <exception cref="ArgumentNullException">The input is null, and no other exception was asked for.</exception>
    public static T Null<T>(
        this IGuardClause guardClause,
        [NotNull] T? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null) =>
        input is not null
            ? input
            : throw exceptionCreator?.Invoke() ?? (string.IsNullOrEmpty(message) ? new ArgumentNullException(parameterName) : new ArgumentNullException(parameterName, message));
}
