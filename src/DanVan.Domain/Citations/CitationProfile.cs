using System.Globalization;
using NodaTime;

namespace DanVan.Domain.Citations;

/// <summary>What of a mention counts when mentions are compared, read once.</summary>
internal sealed class CitationProfile
{
    // The congresses of provinces, districts and communes sit from April of 2005, 2010, 2015 … on.
    private const int YearsOfLocalTerm = 5;
    private const int FirstCongressMonth = 4;

    public CitationProfile(Citation citation)
    {
        DocumentSymbol.TryParse(citation.Symbol, out var symbol);
        Symbol = symbol;
        Term = citation.Term;
        Date = citation.SharedParts.HasFlag(CitationParts.Date) ? null : citation.Date;
        Issuer = citation.Issuer is { } issuer && !citation.SharedParts.HasFlag(CitationParts.Issuer) ? IssuerNames.Expand(issuer) : null;
        Subject = SubjectWords.Of(citation.Subject);
        Signature = string.Create(CultureInfo.InvariantCulture, $"{Symbol}|{Date?.Year}-{Date?.Month}-{Date?.Day}|{Term}|{Issuer}|{citation.Subject}");
    }

    /// <summary>Gets a text that is the same for mentions that say the same.</summary>
    public string Signature { get; }

    public DocumentSymbol? Symbol { get; }

    public int? Term { get; }

    public LocalDate? Date { get; }

    public string? Issuer { get; }

    public SubjectWords? Subject { get; }

    /// <summary>Compares two mentions with the same key of symbol.</summary>
    public DocumentRelation RelationTo(CitationProfile other)
    {
        var sameDate = Date is { } date && date == other.Date;
        var subjects = Subject is null || other.Subject is null ? (bool?)null : Subject.Overlaps(other.Subject);
        var oneSlip = Date is { } mine && other.Date is { } theirs && DiffersByOneSlip(mine, theirs);
        var issuers = Issuer is null || other.Issuer is null ? (bool?)null : IssuerNames.MayBeSame(Issuer, other.Issuer);

        if (Term is not null && other.Term is not null && Term != other.Term && !sameDate)
        {
            return DocumentRelation.Different;
        }

        if (Symbol!.Year != other.Symbol!.Year && !sameDate)
        {
            if (Symbol.Year is not null && other.Symbol.Year is not null)
            {
                return DocumentRelation.Different;
            }

            // Normative acts and the other documents of a body are numbered apart.
            if (subjects != true && !(oneSlip && subjects is null))
            {
                return DocumentRelation.Unrelated;
            }
        }

        if (issuers == false && !HasOneIssuer && (!sameDate || subjects == false))
        {
            return DocumentRelation.Different;
        }

        if (Date is not { } first || other.Date is not { } second || sameDate)
        {
            return subjects == false && !sameDate && IsNumberedAnewEachYear ? DocumentRelation.Different : DocumentRelation.Same;
        }

        return subjects == false ? DocumentRelation.Different
            : oneSlip || MustBeOne(other, first, second, issuers, subjects) ? DocumentRelation.Conflicting
            : DocumentRelation.Unclear;
    }

    /// <summary>Whether two dates differ in nothing but the day, the month or the year, or have day and month swapped.</summary>
    public static bool DiffersByOneSlip(LocalDate a, LocalDate b)
    {
        var differences = (a.Day == b.Day ? 0 : 1) + (a.Month == b.Month ? 0 : 1) + (a.Year == b.Year ? 0 : 1);
        return differences == 1 || (differences == 2 && a.Year == b.Year && a.Day == b.Month && a.Month == b.Day);
    }

    private bool HasOneIssuer => Symbol!.Issuers.Any(letters => letters is "TW" or "CP" or "TTg" or "CTN" || letters.StartsWith("QH", StringComparison.Ordinal) || letters.StartsWith("UBTVQH", StringComparison.Ordinal));

    private bool IsNumberedAnewEachYear => Symbol!.System == DocumentSystem.State && Symbol.Year is null;

    private bool MustBeOne(CitationProfile other, LocalDate first, LocalDate second, bool? issuers, bool? subjects)
    {
        var sameIssuer = issuers == true || HasOneIssuer;
        if (Symbol!.System != DocumentSystem.State)
        {
            return (Term is not null && Term == other.Term) || SharesTerm(first, second);
        }

        return sameIssuer && (subjects == true || (Symbol.Year is not null && Symbol.Year == other.Symbol!.Year));
    }

    /// <summary>Whether two days are certainly within one term of office of the body that numbers the document.</summary>
    private bool SharesTerm(LocalDate first, LocalDate second)
    {
        if (Symbol!.Issuers.Contains("TW"))
        {
            return PartyTerm.At(first).Intersect(PartyTerm.At(second)).Any() && PartyTerm.At(first).Count() == 1 && PartyTerm.At(second).Count() == 1;
        }

        var (early, late) = first < second ? (first, second) : (second, first);
        for (var year = early.Year; year <= late.Year; year++)
        {
            if (year % YearsOfLocalTerm == 0 && early < new LocalDate(year + 1, 1, 1) && late >= new LocalDate(year, FirstCongressMonth, 1))
            {
                return false;
            }
        }

        return true;
    }
}
