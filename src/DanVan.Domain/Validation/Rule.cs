using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation;

/// <summary>A statement about the indicators of a template that must hold.</summary>
public sealed partial record Rule
{
    /// <summary>Gets the id, unique within its rulebook ("received-by-level").</summary>
    public required string Id { get; init; }

    /// <summary>Gets the code of the documented rule it applies ("R-SUM-02").</summary>
    public required string Code { get; init; }

    /// <summary>Gets the kind of check.</summary>
    public required CheckKind Kind { get; init; }

    /// <summary>Gets how much a violation matters.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>Gets what the rule says, in both languages.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>Gets the total, the whole, the rate, or the indicator bounded; null where the kind has none.</summary>
    public IndicatorCode? Subject { get; init; }

    /// <summary>Gets the parts of a sum, the subsets, the other rates of a complement, the same fact elsewhere, or the cells that must not be blank.</summary>
    /// <remarks>
    /// By kind. Sum: they add up to the subject. Difference: the whole first, then what is taken away; the subject is what remains. Subset: each is at most the subject (see <see cref="PartsAreDisjoint"/>).
    /// Complement: with the subject they make 100%. Duplicate: every statement of the subject and of the parts, wherever it stands,
    /// states one fact; no parts means that the statements of the subject itself must agree. Bound: as for a duplicate, one statement
    /// being a bound ("từ 80%"). Label: they are the cells whose sum is compared with the subject. Scope: <c>R-SCP-01</c>, no part may
    /// be the same number as the subject, zero apart, because they count different things; <c>R-SCP-02</c>, all parts together are at
    /// most the subject. Omission: at least one of them must be filled in; a rule that wants each of several cells is several rules.
    /// </remarks>
    public IReadOnlyList<IndicatorCode> Parts { get; init; } = [];

    /// <summary>Gets what a part of a sum or a difference stands for when the report does not state it.</summary>
    public MissingPart MissingParts { get; init; }

    /// <summary>Gets, for a sum, further parts that most reports have none of: the provincial level, which a district's report does not have.</summary>
    /// <remarks>Where one is stated it is added. Where it is not, it is nothing, but in the report of a province it is unknown.</remarks>
    public IReadOnlyList<IndicatorCode> OptionalParts { get; init; } = [];

    /// <summary>Gets, for a sum, whether the subject may count more than the parts: all receptions, those by the chairmen among them.</summary>
    /// <remarks>Parts that stay below the subject are then no fault, unless one slip of a finger would make them equal.</remarks>
    public bool SubjectMayHoldMore { get; init; }

    /// <summary>Gets, for a duplicate or a bound, whether the subject states one of the parts without saying which: the rate of the district, or that of its communes.</summary>
    /// <remarks>Each statement of the subject then has to fit one part; it is compared with no other statement of the subject.</remarks>
    public bool PartsAreAlternatives { get; init; }

    /// <summary>Gets, for a rate, what is divided.</summary>
    public IndicatorCode? Numerator { get; init; }

    /// <summary>Gets, for a rate, the bases the form allows, most likely first; several when the form does not say which is meant, none when the base is not among the indicators.</summary>
    public IReadOnlyList<IndicatorCode> Denominators { get; init; } = [];

    /// <summary>Gets, for an omission, words of which one must stand in the narrative for the rule to apply.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>Gets, for an omission, words of which one must stand in the heading of the section that makes the claim; empty for any.</summary>
    public IReadOnlyList<string> ClaimSections { get; init; } = [];

    /// <summary>Gets whether the parts exclude each other, so that all of them together are at most the subject of a subset as well.</summary>
    public bool PartsAreDisjoint { get; init; }

    /// <summary>Gets, for a label, the number of the table whose label is checked; for a sum or a duplicate, the table of the parts; null otherwise.</summary>
    /// <remarks>
    /// A table labelled as yearly averages (<see cref="Templates.TablePeriod.YearlyAverage"/>) may be filled as its label says. A sum or a duplicate
    /// that names such a table then also holds when the parts, each taken as a rounded average, times the years of the reporting
    /// period make the subject. The label rule fails when the parts as they stand make the subject: then they are totals, and the label
    /// is wrong. Several label rules about one table are one finding to the reader.
    /// </remarks>
    public string? Table { get; init; }
}
