namespace DanVan.Domain.Validation.Repairs;

/// <summary>One thing to undo: a wrong sign, or two numbers that changed places.</summary>
/// <param name="First">The place of the variable in the system, counted from 0.</param>
/// <param name="Second">The variable it is swapped with; null for a change of sign.</param>
public readonly record struct SignAction(int First, int? Second = null)
{
    /// <summary>Gets whether two numbers are swapped.</summary>
    public bool IsSwap => Second is not null;
}
