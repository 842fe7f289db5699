namespace DanVan.Domain.Validation.Constraints;

/// <summary>Refuses systems that only a mistake of the caller can bring.</summary>
internal static class SystemGuard
{
    /// <summary>Checks that rules name variables that are there, and that changes cost something.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    public static void Check(ConstraintSystem system)
    {
        foreach (var rule in system.Rules)
        {
            foreach (var variable in RuleGroups.VariablesOf(rule))
            {
                if (variable < 0 || variable >= system.Variables.Count)
                {
                    throw new ArgumentException($"Rule '{rule.Id}' names variable {variable}; there are {system.Variables.Count}, counted from 0.", nameof(system));
                }
            }
        }

        foreach (var variable in system.Variables)
        {
            if (variable.Weight.Sign <= 0)
            {
                throw new ArgumentException($"Variable '{variable.Name}' has weight {variable.Weight}; expected one above zero.", nameof(system));
            }
        }
    }
}
