using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Language;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation.Language;

/// <summary>Random trees of the rule language, and random texts made of its words.</summary>
internal static class RuleTreeGenerators
{
    private static readonly string[] s_words =
        ["a", "b.c", "[9]", "1", ".5", "12.", "+", "-", "*", "/", "^", "=", "<>", "<", ">=", "(", ")", ",", "{", "}", "level", "if", "then", "and", "or", "not", "mod", "sum", "percent", "present",
         "previous", "children", "missing", "true", "\"", "[", "]", "\n", "é", "\ud83d", "\0", "_", "1e9", "A", "%", "or_else"];

    private static readonly string[] s_codes = ["a", "b.c", "9", "43.1", "count", "not", "petition.anti-corruption", "2019.x", "1e5"];

    public static Arbitrary<IRuleNode> Trees { get; } = Gen.Sized(size => Tree(Math.Min(size, 60))).ToArbitrary();

    public static Arbitrary<string> Texts { get; } =
        Gen.Choose(0, 25).SelectMany(count => Gen.ArrayOf(Gen.Elements(s_words), count)).SelectMany(words => Gen.Elements("", " ").Select(between => string.Join(between, words))).ToArbitrary();

    private static Gen<IRuleNode> Tree(int size)
    {
        if (size <= 1)
        {
            return Leaf();
        }

        Gen<IRuleNode> inner = Tree(size / 3);
        Gen<IRuleNode[]> several = Gen.Choose(2, 4).SelectMany(count => Gen.ArrayOf(inner, count));
        return Gen.OneOf(
            Leaf(),
            inner.Select(IRuleNode (x) => new NegativeNode(x, default)),
            inner.Select(IRuleNode (x) => new NotNode(x, default)),
            several.SelectMany(xs => Gen.ArrayOf(Gen.Elements(true, false), xs.Length).Select(IRuleNode (signs) => new SumNode([.. xs.Select((x, i) => new SumTerm(i > 0 && signs[i], x))], default))),
            several.SelectMany(xs => Gen.ArrayOf(Gen.Elements(Enum.GetValues<ProductOperator>()), xs.Length).Select(
                IRuleNode (operators) => new ProductNode([.. xs.Select((x, i) => new ProductFactor(i > 0 ? operators[i] : ProductOperator.Multiply, x))], default))),
            inner.SelectMany(x => inner.Select(IRuleNode (y) => new PowerNode(x, y, default))),
            inner.SelectMany(x => inner.SelectMany(y => Gen.Elements(Enum.GetValues<Relation>()).Select(IRuleNode (relation) => new ComparisonNode(x, relation, y, default)))),
            several.SelectMany(xs => Gen.Elements(true, false).Select(IRuleNode (isAnd) => new LogicNode(isAnd, xs, default))),
            inner.SelectMany(x => inner.Select(IRuleNode (y) => new ImplicationNode(x, y, default))),
            several.SelectMany(xs => Gen.Elements(Enum.GetValues<RuleFunction>()).Select(IRuleNode (function) => Call(function, xs))));
    }

    private static CallNode Call(RuleFunction function, IRuleNode[] arguments) => function switch
    {
        RuleFunction.Present or RuleFunction.ZeroAsMissing => new CallNode(function, arguments[..1], default),
        RuleFunction.Percent or RuleFunction.BothOrNeither or RuleFunction.NotBoth => new CallNode(function, arguments[..2], default),
        RuleFunction.If => new CallNode(function, [arguments[0], arguments[1], arguments[^1]], default),
        _ => new CallNode(function, arguments, default),
    };

    private static Gen<IRuleNode> Leaf() => Gen.OneOf(
        Gen.Choose(0, 5_000).SelectMany(digits => Gen.Choose(0, 3).Select(IRuleNode (decimals) => new NumberNode(digits * Fraction.PowerOfTen(-decimals), default))),
        Gen.Elements<IRuleNode>(new TruthNode(true, default), new TruthNode(false, default), new MissingNode(default)),
        from code in Gen.Elements(s_codes)
        from dimensions in Gen.Elements<Dictionary<string, string>>([], new() { ["level"] = "commune" }, new() { ["year"] = "2019", ["level"] = "cấp xã, cũ" }, new() { ["if"] = "9" })
        from back in Gen.Choose(0, 2)
        from ofChildren in Gen.Elements(true, false)
        select (IRuleNode)new ReferenceNode(new RuleReference { Code = IndicatorCode.Parse(code), Dimensions = dimensions, PeriodsBack = back, OfChildren = ofChildren }, default));
}
