using NodaTime;

namespace DanVan.Domain.Rollups;

/// <summary>A unit handed in its report.</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="ReceivedOn">The day it came in, or null when nobody noted it; then it counts as reported, but not as on time.</param>
public readonly record struct UnitSubmission(string Unit, LocalDate? ReceivedOn);
