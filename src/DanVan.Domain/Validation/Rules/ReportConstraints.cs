using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The arithmetic of a report as a system of constraints: what its text claims, and what a rulebook demands.</summary>
/// <remarks>
/// As charitable as the rules themselves: a figure may have been rounded or cut off, one stated in several ways may be any of
/// them, and a rule that says more than a weighted sum or a rate can say is left out.
/// </remarks>
internal sealed partial class ReportConstraints
{
    private readonly RuleContext _context;
    private readonly string? _unit;
    private readonly List<ConstraintVariable> _variables = [];
    private readonly List<StatedFigure?> _figures = [];
    private readonly List<ConstraintRule> _rules = [];
    private readonly List<LocalizedText> _names = [];
    private readonly List<Source> _places = [];
    private readonly List<int> _items = [];
    private readonly Dictionary<IndicatorCode, int> _indicators = [];
    private readonly Dictionary<int, IndicatorCode> _codes = [];
    private readonly Dictionary<Source, int> _sources = [];
    private int _taken;

    private ReportConstraints(RuleContext context, string? unit = null)
    {
        _context = context;
        _unit = unit;
    }

    /// <summary>Gets the system.</summary>
    public ConstraintSystem System => new() { Variables = _variables, Rules = _rules };

    /// <summary>The system of a report.</summary>
    public static ReportConstraints Of(RuleContext context)
    {
        var constraints = new ReportConstraints(context);
        foreach (var statement in context.Report.Statements)
        {
            constraints.Take(statement);
        }

        foreach (var rule in context.Rulebook?.Rules ?? [])
        {
            constraints.Take(rule);
        }

        foreach (var claim in context.RateClaims)
        {
            constraints.Take(claim);
        }

        return constraints;
    }

    /// <summary>A system of some statements, rules and claims; the place of each is its place among them all.</summary>
    public static ReportConstraints Of(RuleContext context, IEnumerable<(int Place, object Item)> items)
    {
        var constraints = new ReportConstraints(context);
        foreach (var (place, item) in items)
        {
            constraints._taken = place;
            constraints.Take(item);
        }

        return constraints;
    }

    /// <summary>The formulas that hold for each unit in the rows, over the figures of one of them.</summary>
    public static ReportConstraints OfRow(RuleContext context, string unit)
    {
        var constraints = new ReportConstraints(context, unit);
        foreach (var formula in (context.Prepared?.Formulas ?? []).Where(formula => formula is { IsForEachUnit: true, Member: null } && context.ObstacleOf(formula.Rule) is null))
        {
            constraints.AddFormula(formula.Rule, formula.Expression);
        }

        return constraints;
    }

    /// <summary>Gets the place of a rule among the statements, rules and claims it was made of.</summary>
    public int ItemOf(int rule) => _items[rule];

    /// <summary>Gets the indicator of a variable, or null when it is a figure of the text alone.</summary>
    public IndicatorCode? CodeOf(int variable) => _codes.TryGetValue(variable, out var code) ? code : null;

    /// <summary>Gets the figure of a variable, or null when nobody stated it.</summary>
    public StatedFigure? FigureOf(int variable) => _figures[variable];

    /// <summary>Gets what a rule is called, in both languages.</summary>
    public LocalizedText NameOf(int rule) => _names[rule];

    /// <summary>Gets the place of a rule that the text states itself; none for a rule of the rulebook.</summary>
    public Source PlaceOf(int rule) => _places[rule];

    /// <summary>Whether a rule is one of the whole report, whatever the report.</summary>
    public static bool IsForAll(Rule rule) =>
        rule.ForEach is null && rule.Levels.Count == 0 && rule.Periods.Count == 0 && rule is { Regime: null, EffectiveFrom: null, EffectiveTo: null };

    private void Take(object item)
    {
        switch (item)
        {
            case Statement statement:
                Add(statement);
                break;
            case Rule rule:
                Add(rule);
                break;
            case RateClaim claim:
                Add(claim);
                break;
        }

        while (_items.Count < _rules.Count)
        {
            _items.Add(_taken);
        }

        _taken++;
    }

    private void Add(Statement statement)
    {
        StatedFigure[] figures = [statement.Stated, .. statement.Operands];
        var isRates = statement.Kind == StatementKind.Complement;
        if (statement.Operands.Count == 0
            || figures.Any(figure => Reading.AllOf(figure, isRates).Count == 0)
            || (!isRates && StatedEquation.FindObstacle(figures, 2) is not null))
        {
            return;
        }

        var places = figures.Select(figure => Place(figure, isRates)).ToList();
        var name = NameOf(statement);
        switch (statement.Kind)
        {
            case StatementKind.Sum:
                Add(name, statement.Stated.Source, Equal(places[0], places.Skip(1), _ => 1));
                break;
            case StatementKind.Difference when places.Count > 2:
                Add(name, statement.Stated.Source, Equal(places[0], places.Skip(1), FirstLessOthers));
                break;
            case StatementKind.Subset:
                Add(name, statement.Stated.Source, Within(places[0], places.Skip(1)));
                break;
            case StatementKind.Complement:
                AddComplement(name, statement.Stated.Source, places);
                break;
        }
    }

    private void Add(Rule rule)
    {
        var isForAll = IsForAll(rule);
        if (isForAll && rule.Expression is not null)
        {
            if (RuleExpression.TryParse(rule.Expression, null, out var expression, out _))
            {
                AddFormula(rule, expression);
            }

            return;
        }

        if (!isForAll || rule.Subject is not { } subject || rule.Parts.Count == 0
            || rule.Parts.Prepend(subject).Any(code => ReadingsOf(code).IsNotApplicable)
            || (rule.Table is { } table && TableLabel.SpanOf(table, _context) == TablePeriod.YearlyAverage))
        {
            return;
        }

        switch (rule.Code)
        {
            case "R-SUM-02":
                AddSum(rule, subject, _ => 1);
                break;
            case "R-DIF-01" when rule.Parts.Count > 1:
                AddSum(rule, subject, FirstLessOthers);
                break;
            case "R-SUB-01":
                Add(rule.Statement, default, Within(Place(subject), rule.Parts.Select(Place)));
                if (rule.PartsAreDisjoint)
                {
                    Add(rule.Statement, default, new LinearConstraint { Terms = Terms(Place(subject), rule.Parts.Select(Place), _ => 1), Relation = Relation.GreaterOrEqual, Constant = 0 });
                }

                break;
            case "R-RATE-03":
                AddComplement(rule.Statement, default, [.. rule.Parts.Prepend(subject).Select(Place)]);
                break;
            case "R-DUP-01" when !rule.PartsAreAlternatives:
                foreach (var part in rule.Parts)
                {
                    Add(rule.Statement, default, Equal(Place(subject), [Place(part)], _ => 1));
                }

                break;
        }
    }

    // A formula asks for the report as it is; a figure that nobody stated must stand for anything it may be.
    private void AddFormula(Rule rule, RuleExpression expression)
    {
        if (expression.References.Any(reference => reference is { PeriodsBack: not 0 } or { OfChildren: true } || reference.Dimensions.Count > 0 || ReadingsOf(reference.Code).IsNotApplicable))
        {
            return;
        }

        var areGapsOpen = (rule.Gaps ?? _context.Rulebook!.Gaps) == GapPolicy.UnknownNonNegative && rule.RightGaps is null;
        if ((areGapsOpen || !expression.References.Any(reference => ReadingsOf(reference.Code).IsMissing))
            && LinearForm.Of(expression, rule.Id, reference => Place(reference.Code)).Rule is { } linear
            && linear.Alternatives.All(alternative => alternative.Rates.Count == 0))
        {
            _rules.Add(linear);
            _names.Add(rule.Statement);
            _places.Add(default);
        }
    }

    private void AddSum(Rule rule, IndicatorCode subject, Func<int, int> weightOf)
    {
        var isUnknown = rule.Parts.Any(part => ReadingsOf(part).IsMissing);
        if (isUnknown && rule.MissingParts == MissingPart.NotChecked)
        {
            return;
        }

        var isZero = rule.MissingParts == MissingPart.Zero;
        var optional = rule.OptionalParts.Where(part => !ReadingsOf(part).IsMissing || _context.IsOfProvince);
        var parts = rule.Parts.Concat(optional).Select((part, place) => (Part: part, Weight: weightOf(place)))
            .Where(part => !isZero || !ReadingsOf(part.Part).IsMissing).ToList();
        var terms = Terms(Place(subject), parts.Select(part => Place(part.Part)), place => parts[place].Weight);
        Add(rule.Statement, default, new LinearConstraint { Terms = terms, Relation = rule.SubjectMayHoldMore ? Relation.GreaterOrEqual : Relation.Equal, Constant = 0 });
    }

    // 0% and 0% are rates of nothing, and make no whole.
    private void AddComplement(LocalizedText name, Source place, IReadOnlyList<int> rates)
    {
        var whole = new LinearConstraint { Terms = [.. rates.Select(rate => new LinearTerm(rate, 1))], Relation = Relation.Equal, Constant = 100 };
        var none = rates.Select(rate => new LinearConstraint { Terms = [new LinearTerm(rate, 1)], Relation = Relation.Equal, Constant = 0 });
        var canBeNone = rates.All(rate => _variables[rate].Stated is not { } stated || stated.Contains(Fraction.Zero));
        AddAlternatives(name, place, canBeNone ? [[whole], [.. none]] : [[whole]]);
    }

    private void Add(RateClaim claim)
    {
        if (claim is not { IsChange: false, Rates: [{ Value: { } rate } stated], Numerators: [var numerator], Bases: [var basis], Pairs: [{ Lower: var lower }], PossiblePairs.Count: 0 }
            || RateClaim.PerOf(rate) != 100 || numerator.Stated.IsPair || basis.Stated.IsPair || stated.IsPair || lower.TouchesZero)
        {
            return;
        }

        var places = claim.Rule is { Subject: { } subject, Numerator: { } upper, Denominators: [var under] }
            ? (Rate: Place(subject), Upper: Place(upper), Under: Place(under))
            : (Rate: Place(stated, true), Upper: Place(numerator.Stated, false), Under: Place(basis.Stated, false));
        if (claim.Rule is { Denominators.Count: not 1 } || places.Rate == places.Upper || places.Rate == places.Under || places.Upper == places.Under)
        {
            return;
        }

        _rules.Add(new ConstraintRule
        {
            Id = claim.Rule?.Id ?? "",
            Alternatives =
            [
                new ConstraintAlternative { Rates = [new RateConstraint { Rate = places.Rate, Numerator = [new LinearTerm(places.Upper, 1)], Denominator = [new LinearTerm(places.Under, 1)], Scale = 100 }] },
            ],
        });
        _names.Add(claim.Rule?.Statement ?? new LocalizedText { Vi = $"tỷ lệ {stated.Text}{LineVi(stated.Source)}", En = $"the rate {stated.Text}{LineEn(stated.Source)}" });
        _places.Add(claim.Rule is null ? stated.Source : default);
    }

    private void Add(LocalizedText name, Source place, params LinearConstraint[] constraints) => AddAlternatives(name, place, [constraints]);

    private void AddAlternatives(LocalizedText name, Source place, IReadOnlyList<IReadOnlyList<LinearConstraint>> alternatives)
    {
        _rules.Add(new ConstraintRule { Id = name.En, Alternatives = [.. alternatives.Select(linear => new ConstraintAlternative { Linear = linear })] });
        _names.Add(name);
        _places.Add(place);
    }

    private static int FirstLessOthers(int place) => place == 0 ? 1 : -1;

    private static LinearConstraint Equal(int total, IEnumerable<int> parts, Func<int, int> weightOf) =>
        new() { Terms = Terms(total, parts, weightOf), Relation = Relation.Equal, Constant = 0 };

    private static LinearConstraint[] Within(int whole, IEnumerable<int> parts) =>
        [.. parts.Select(part => new LinearConstraint { Terms = Terms(whole, [part], _ => 1), Relation = Relation.GreaterOrEqual, Constant = 0 })];

    private static LinearTerm[] Terms(int total, IEnumerable<int> parts, Func<int, int> weightOf) =>
        [new LinearTerm(total, 1), .. parts.Select((part, place) => new LinearTerm(part, -weightOf(place)))];

    private static LocalizedText NameOf(Statement statement)
    {
        var (vi, en) = statement.Kind switch
        {
            StatementKind.Sum => ("tổng", "the total"),
            StatementKind.Difference => ("số còn lại", "the remainder"),
            StatementKind.Subset => ("“trong đó” của", "the parts of"),
            _ => ("các tỷ lệ cùng với", "the rates beside"),
        };
        var text = statement.Stated.Text;
        return new LocalizedText { Vi = $"{vi} {text}{LineVi(statement.Stated.Source)}", En = $"{en} {text}{LineEn(statement.Stated.Source)}" };
    }

    private static string LineVi(Source source) => source.Line > 0 ? $" ở dòng {source.Line}" : "";

    private static string LineEn(Source source) => source.Line > 0 ? $" in line {source.Line}" : "";
}
