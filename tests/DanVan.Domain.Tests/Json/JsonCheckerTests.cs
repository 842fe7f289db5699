using System.Collections;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using DanVan.Domain.Catalog;
using DanVan.Domain.Json;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Json;

public class JsonCheckerTests
{
    private static JsonProblem Only(string json, JsonLimits? limits = null) => Assert.Single(TemplateJson.Read(json, limits).Problems);

    public class Check
    {
        [Theory]
        [InlineData("", 1, 1)]
        [InlineData("{ \"code\": \"t\",, }", 1, 15)]
        [InlineData("{\n  \"code\": \"t\"\n", 3, 1)]
        [InlineData("{ } { }", 1, 5)]
        [InlineData("// a comment\n{ }", 1, 1)]
        public void Says_where_it_is_no_JSON(string json, int line, int column)
        {
            var problem = TemplateJson.Read(json).Problems.Last(problem => problem.Code == "syntax");

            Assert.Equal((line, column), (problem.Line, problem.Column));
        }

        [Fact]
        public void Refuses_bytes_that_are_not_UTF_8() =>
            Assert.Equal("not-utf8", Assert.Single(TemplateJson.Read([0x7B, 0xFF, 0x7D]).Problems).Code);

        [Fact]
        public void Reads_past_a_byte_order_mark() =>
            Assert.DoesNotContain(TemplateJson.Read(Encoding.UTF8.GetPreamble().Concat("{}"u8.ToArray()).ToArray()).Problems, problem => problem.Code == "syntax");

        [Fact]
        public void Counts_columns_in_characters_and_not_in_bytes()
        {
            var problem = TemplateJson.Read("{ \"ệ😀\": 1 }").Problems.Single(problem => problem.Code == "unknown-property");
            var second = TemplateJson.Read("{ \"code\": \"ệ😀\", \"x\": 1 }").Problems.Single(problem => problem.Code == "unknown-property");

            Assert.Equal((3, 18), (problem.Column, second.Column));
        }

        [Fact]
        public void Refuses_a_document_that_is_too_large() => Assert.Equal("too-large", Only(new string(' ', 101), new JsonLimits { Bytes = 100 }).Code);

        [Fact]
        public void Refuses_a_document_that_is_nested_too_deep()
        {
            var json = "{ \"x\": " + string.Concat(Enumerable.Repeat("[", 100_000)) + " }";

            Assert.Contains(TemplateJson.Read(json).Problems, problem => problem.Code == "too-deep");
        }

        [Fact]
        public void Stops_listing_at_the_limit_and_says_how_many_more_there_are()
        {
            var json = "{ " + string.Join(", ", Enumerable.Range(0, 10).Select(i => $"\"x{i}\": 1")) + " }";

            var problems = TemplateJson.Read(json, new JsonLimits { Problems = 3 }).Problems;

            // One for the four missing properties each, then ten unknown ones: fourteen in all.
            Assert.Equal(("too-many-problems", "There are 11 more problems."), (problems[3].Code, problems[3].Message));
            Assert.Equal(4, problems.Count);
        }

        [Theory]
        [InlineData("{ \"code\": \"\\uD800\" }")]
        [InlineData("{ \"\\uD800\": 1 }")]
        public void Survives_half_a_surrogate_pair(string json) => Assert.Null(TemplateJson.Read(json).Value);

        [Theory]
        [InlineData("[]", "Expected an object, found an array.")]
        [InlineData("\"text\"", "Expected an object, found \"text\".")]
        [InlineData("12", "Expected an object, found 12.")]
        [InlineData("true", "Expected an object, found true.")]
        public void Says_what_was_found_in_place_of_an_object(string json, string message) =>
            Assert.Equal(("wrong-type", message), (Only(json).Code, Only(json).Message));

        [Fact]
        public void Never_throws_whatever_was_done_to_a_document()
        {
            var json = TemplateJson.Write(BuiltInTemplates.Get("kl-114-tw"))[..3000];

            Prop.ForAll<int, int, byte>((at, length, put) =>
            {
                var bytes = Encoding.UTF8.GetBytes(json + "] }");
                var start = Math.Abs(at % bytes.Length);
                var end = Math.Min(bytes.Length, start + Math.Abs(length % 20));
                byte[] changed = [.. bytes[..start], put, .. bytes[end..]];

                var result = TemplateJson.Read(changed);

                return (result.Value is null) == (result.Problems.Count > 0);
            }).QuickCheckThrowOnFailure();
        }

        [Fact]
        public void Takes_the_name_of_a_schema_at_the_root_alone()
        {
            var problem = Assert.Single(TemplateJson.Read("""{ "$schema": "x", "code": "t", "version": "1", "name": { "$schema": "x", "vi": "a", "en": "b" }, "indicators": [] }""").Problems);

            Assert.Equal(("unknown-property", "$.name.$schema"), (problem.Code, problem.Path));
        }

        [Fact]
        public void Refuses_null_everywhere() => Assert.Equal(("wrong-value", "$"), (Only("null").Code, Only("null").Path));
    }

    public class Defaults
    {
        /// <summary>The serializer forgets an initial value other than null, zero, false or an empty list; the checker must write it in.</summary>
        [Fact]
        public void Are_known_for_every_property_that_has_one()
        {
            var special = from type in Types()
                          where !type.IsValueType
                          let instance = Activator.CreateInstance(type)
                          from property in DomainJson.Options.GetTypeInfo(type).Properties
                          where property is { IsRequired: false, Get: not null } && !IsPlain(property.Get(instance!))
                          select $"{type.Name}.{property.Name}";

            Assert.Equal(["Rule.severity"], special);
        }

        [Fact]
        public void Make_a_rule_without_severity_an_error()
        {
            var template = TemplateJson.Read("""{ "code": "t", "version": "1", "name": { "vi": "a", "en": "b" }, "indicators": [] }""").Get();

            var rulebook = RulebookJson.Read("""{ "code": "t", "template": "t", "rules": [ { "id": "a", "code": "R-CEL-01", "kind": "cell-content", "statement": { "vi": "a", "en": "b" } } ] }""", template).Get();

            Assert.Equal(Severity.Error, rulebook.Rules[0].Severity);
            Assert.Empty(rulebook.Rules[0].Parts);
        }

        private static HashSet<Type> Types()
        {
            var types = new HashSet<Type>();
            var open = new Stack<Type>([typeof(ReportTemplate), typeof(Rulebook), typeof(Report), typeof(CheckedReport)]);
            while (open.TryPop(out var type))
            {
                type = Nullable.GetUnderlyingType(type) ?? type;
                var shape = DomainJson.Options.GetTypeInfo(type);
                if (type.IsGenericType)
                {
                    Array.ForEach(type.GetGenericArguments(), open.Push);
                }
                else if (shape.Kind == JsonTypeInfoKind.Object && types.Add(type))
                {
                    foreach (var property in shape.Properties)
                    {
                        open.Push(property.PropertyType);
                    }
                }
            }

            return types;
        }

        private static bool IsPlain(object? value) => value switch
        {
            null => true,
            string => false,
            IEnumerable items => !items.Cast<object>().Any(),
            _ => value.Equals(Activator.CreateInstance(value.GetType())),
        };
    }
}
