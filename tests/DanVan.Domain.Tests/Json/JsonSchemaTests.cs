using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DanVan.Domain.Json;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Json;

/// <summary>The published schemas say what the reader demands: the same properties, the same required ones, the same names.</summary>
public class JsonSchemaTests
{
    public static TheoryData<string, Type> Schemas => new() { { "template.schema.json", typeof(ReportTemplate) }, { "rulebook.schema.json", typeof(Rulebook) }, { "register.schema.json", typeof(RegisterShape) } };

    private static JsonElement Read(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot(), "docs", "schemas", name))).RootElement;

    private static string[] Names(JsonElement list) => [.. list.EnumerateArray().Select(name => name.GetString()!).Order(StringComparer.Ordinal)];

    public class Definitions
    {
        [Theory]
        [MemberData(nameof(Schemas), MemberType = typeof(JsonSchemaTests))]
        public void Say_what_the_reader_demands(string name, Type root)
        {
            var schema = Read(name);
            var checkedTypes = new HashSet<Type>();

            Compare(schema, root, schema, checkedTypes);

            Assert.Equal(
                schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name).Order(),
                checkedTypes.Where(type => type != root).Select(type => type.Name).Order());
        }

        private static void Compare(JsonElement node, Type type, JsonElement schema, HashSet<Type> done)
        {
            var shape = DomainJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
            switch (shape.Kind)
            {
                case JsonTypeInfoKind.Enumerable:
                    Assert.Equal("array", node.GetProperty("type").GetString());
                    Compare(node.GetProperty("items"), type.GetGenericArguments()[0], schema, done);
                    break;
                case JsonTypeInfoKind.Dictionary:
                    Assert.Equal("object", node.GetProperty("type").GetString());
                    Compare(node.GetProperty("additionalProperties"), type.GetGenericArguments()[1], schema, done);
                    break;
                case JsonTypeInfoKind.Object:
                    CompareObject(Resolve(node, schema), shape, schema, done);
                    break;
                default:
                    CompareLeaf(node, shape.Type, schema, done);
                    break;
            }
        }

        private static void CompareObject(JsonElement node, JsonTypeInfo shape, JsonElement schema, HashSet<Type> done)
        {
            if (!done.Add(shape.Type))
            {
                return;
            }

            var properties = node.GetProperty("properties").EnumerateObject().Where(property => property.Name != "$schema").ToDictionary(property => property.Name, property => property.Value);
            Assert.Equal(shape.Properties.Select(property => property.Name).Order(), properties.Keys.Order());
            Assert.Equal(shape.Properties.Where(property => property.IsRequired).Select(property => property.Name).Order(StringComparer.Ordinal), Names(node.GetProperty("required")));
            Assert.False(node.GetProperty("additionalProperties").GetBoolean());
            foreach (var property in shape.Properties)
            {
                Assert.NotEmpty(properties[property.Name].GetProperty("description").GetString()!);
                Compare(properties[property.Name], property.PropertyType, schema, done);
            }
        }

        private static void CompareLeaf(JsonElement node, Type type, JsonElement schema, HashSet<Type> done)
        {
            if (DomainJson.Options.GetConverter(type) is INamedValues names)
            {
                done.Add(type);
                Assert.Equal(names.Allowed.Order(StringComparer.Ordinal), Names(Resolve(node, schema).GetProperty("enum")));
            }
            else if (type == typeof(Indicators.IndicatorCode))
            {
                done.Add(type);
                Assert.Equal("#/$defs/IndicatorCode", node.GetProperty("$ref").GetString());
            }
            else
            {
                Assert.Equal(type == typeof(int) ? "integer" : type == typeof(bool) ? "boolean" : "string", node.GetProperty("type").GetString());
            }
        }

        private static JsonElement Resolve(JsonElement node, JsonElement schema) =>
            node.TryGetProperty("$ref", out var reference) ? schema.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]) : node;
    }
}
