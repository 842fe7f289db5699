using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A fact as it was at one moment of a session, written down only when somebody reads it.</summary>
internal sealed class FactSnapshot
{
    private readonly Fact _before;
    private readonly FilledValue _value;
    private Fact? _now;

    /// <summary>A fact that stands as it was written.</summary>
    public FactSnapshot(Fact fact)
    {
        _before = fact;
        _now = fact;
    }

    /// <summary>A fact that says something else than before.</summary>
    public FactSnapshot(Fact before, FilledValue value)
    {
        _before = before;
        _value = value;
    }

    public Fact Now => _now ??= FilledForm.FactOf(_before.Indicator, _before.Unit, _value, _before.Source);

    /// <summary>Gets the figure, without writing the fact down.</summary>
    public Figure? Figure => _now is null ? _value.Figure : _now.Figure?.Value;
}
