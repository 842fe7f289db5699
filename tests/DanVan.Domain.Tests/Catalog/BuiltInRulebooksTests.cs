using DanVan.Domain.Catalog;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Catalog;

public class BuiltInRulebooksTests
{
    public class Get
    {
        [Fact]
        public void Has_a_rulebook_for_every_template() => Assert.Equal(
            BuiltInTemplates.All.Select(template => template.Code),
            BuiltInRulebooks.All.Select(rulebook => rulebook.Template));

        [Fact]
        public void Names_the_known_codes_for_an_unknown_one() => Assert.Throws<KeyNotFoundException>(() => BuiltInRulebooks.Get("kl-115-tw"));
    }

    public class EveryRule
    {
        public static IEnumerable<object[]> Rules =>
            BuiltInRulebooks.All.SelectMany(rulebook => rulebook.Rules.Select(rule => new object[] { rulebook.Template, rule.Id }));

        [Theory]
        [MemberData(nameof(Rules))]
        public void Has_what_its_kind_needs(string template, string id)
        {
            var rule = BuiltInRulebooks.Get(template).Rules.Single(rule => rule.Id == id);

            var complete = rule.Kind switch
            {
                CheckKind.Sum or CheckKind.Subset or CheckKind.Complement or CheckKind.Scope => rule is { Subject: not null, Parts.Count: > 0 },
                CheckKind.Rate => rule is { Subject: not null, Numerator: not null, Denominators.Count: > 0 },
                CheckKind.PossibleCounts => rule is { Subject: not null, Numerator: not null },
                CheckKind.Duplicate or CheckKind.Bound => rule.Subject is not null,
                CheckKind.Label => rule is { Subject: not null, Parts.Count: > 0, Table: not null },
                CheckKind.Formula => rule is { Expression.Length: > 0, Source.Length: > 0 },
                CheckKind.Omission => rule is { Subject: null, Parts.Count: > 0, Claims.Count: > 0 },
                _ => false,
            };

            Assert.True(complete);
        }

        [Theory]
        [MemberData(nameof(Rules))]
        public void Has_the_code_of_its_kind(string template, string id)
        {
            var rule = BuiltInRulebooks.Get(template).Rules.Single(rule => rule.Id == id);

            string[] codes = rule.Kind switch
            {
                CheckKind.Sum => ["R-SUM-02"],
                CheckKind.Subset => ["R-SUB-01"],
                CheckKind.Rate => ["R-RATE-01"],
                CheckKind.PossibleCounts => ["R-RATE-02"],
                CheckKind.Complement => ["R-RATE-03"],
                CheckKind.Duplicate => ["R-DUP-01"],
                CheckKind.Bound => ["R-BND-01"],
                CheckKind.Label => ["R-LBL-01"],
                CheckKind.Scope => ["R-SCP-01", "R-SCP-02"],
                CheckKind.Omission => ["R-OMI-01"],
                CheckKind.Formula => ["R-FML-01"],
                _ => [],
            };

            Assert.Contains(rule.Code, codes);
        }
    }
}
