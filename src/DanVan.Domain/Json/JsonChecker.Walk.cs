using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using LocalDate = NodaTime.LocalDate;

namespace DanVan.Domain.Json;

/// <content>One value after another.</content>
internal sealed partial class JsonChecker
{
    private void Value(ref Utf8JsonReader reader, Type declared, string path, int shift)
    {
        var start = (int)reader.TokenStartIndex + shift;
        _places[path] = start;
        var type = ShapeOf(declared);
        var shape = options.GetTypeInfo(type);
        if (reader.TokenType == JsonTokenType.Null)
        {
            Add(start, path, "wrong-value", "null says nothing: leave the property out.");
            return;
        }

        switch (shape.Kind)
        {
            case JsonTypeInfoKind.Object when reader.TokenType == JsonTokenType.StartObject:
                var before = _found.Count;
                var copy = reader;
                Object(ref reader, shape, path, shift);
                if (before == _found.Count && type == typeof(FigureShape) && !Reads(ref copy, typeof(Figure)))
                {
                    Add(start, path, "wrong-value", "The figure has more decimals than can be read.");
                }

                break;
            case JsonTypeInfoKind.Enumerable when reader.TokenType == JsonTokenType.StartArray:
                Items(ref reader, type.GetGenericArguments()[0], path, shift);
                break;
            case JsonTypeInfoKind.Dictionary when reader.TokenType == JsonTokenType.StartObject:
                Entries(ref reader, type, path, shift);
                break;
            case JsonTypeInfoKind.None when reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray):
                if (!Reads(ref reader, type))
                {
                    Add(start, path, "wrong-value", $"Expected {Expectation(type)}, found {Found(ref reader)}.");
                }

                break;
            default:
                Add(start, path, "wrong-type", $"Expected {Expectation(type, shape.Kind)}, found {Found(ref reader)}.");
                reader.Skip();
                break;
        }
    }

    private void Object(ref Utf8JsonReader reader, JsonTypeInfo shape, string path, int shift)
    {
        var start = (int)reader.TokenStartIndex + shift;
        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = (int)reader.TokenStartIndex + shift;
            var name = Text(ref reader);
            var property = shape.Properties.FirstOrDefault(known => known.Name == name);
            var inner = $"{path}.{name}";
            if (path == "$" && name == "$schema")
            {
                // Editors look for the schema there.
                reader.Read();
                reader.Skip();
                continue;
            }

            if (property is null)
            {
                var known = string.Join(", ", shape.Properties.Select(one => one.Name));
                Add(place, inner, "unknown-property", $"'{name}' is not a property here. Known are: {known}.");
                reader.Read();
                reader.Skip();
                continue;
            }

            if (!seen.Add(property.Name))
            {
                Add(place, inner, "duplicate-property", $"'{name}' stands here twice.");
            }

            reader.Read();
            Value(ref reader, property.PropertyType, inner, shift);
        }

        var end = (int)reader.TokenStartIndex + shift;
        var first = seen.Count == 0;
        foreach (var property in shape.Properties)
        {
            if (seen.Contains(property.Name))
            {
                continue;
            }

            if (property.IsRequired)
            {
                Add(start, path, "missing-property", $"The property '{property.Name}' is missing.");
            }
            else if (DefaultOf(shape.Type, options.GetTypeInfo(property.PropertyType), property.Name) is { } text)
            {
                _insertions.Add((end, $"{(first ? "" : ",")}\"{property.Name}\":{text}"));
                first = false;
            }
        }
    }

    private void Items(ref Utf8JsonReader reader, Type item, string path, int shift)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            Value(ref reader, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), shift);
        }
    }

    private void Entries(ref Utf8JsonReader reader, Type type, string path, int shift)
    {
        var (key, value) = (type.GetGenericArguments()[0], type.GetGenericArguments()[1]);
        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = (int)reader.TokenStartIndex + shift;
            var name = Text(ref reader);
            var inner = $"{path}.{name}";
            if (!seen.Add(name))
            {
                Add(place, inner, "duplicate-property", $"'{name}' stands here twice.");
            }

            if (key == typeof(int) && (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || name[0] == '0'))
            {
                Add(place, inner, "wrong-value", $"Expected a number from 1 on as the name of a property, found '{name}'.");
            }

            reader.Read();
            Value(ref reader, value, inner, shift);
        }
    }

    private bool Reads(ref Utf8JsonReader reader, Type type)
    {
        var copy = reader;
        try
        {
            return JsonSerializer.Deserialize(ref copy, options.GetTypeInfo(type)) is not null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            // InvalidOperationException: an escape that is half of a surrogate pair.
            return false;
        }
    }

    private string Expectation(Type type, JsonTypeInfoKind kind = JsonTypeInfoKind.None) => kind switch
    {
        JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "an object",
        JsonTypeInfoKind.Enumerable => "an array",
        _ when options.GetConverter(type) is INamedValues names => $"one of {string.Join(", ", names.Allowed)}",
        _ when type == typeof(IndicatorCode) => "an indicator code such as \"petition.received\"",
        _ when type == typeof(LocalDate) => "a date such as \"2020-07-29\"",
        _ when type == typeof(Periods.ReportingPeriod) => "a period such as \"2024-12-15/2025-03-14 administrative\"",
        _ when type == typeof(Fraction) => "an exact number as text, such as \"21.59\" or \"1/3\"",
        _ when type == typeof(Interval) => "an interval such as \"[1, 2)\"",
        _ when type == typeof(string) => "text",
        _ when type == typeof(int) => "a whole number",
        _ when type == typeof(bool) => "true or false",
        _ => type.Name,
    };

    private static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"\"{Shorten(Text(ref reader))}\"",
        JsonTokenType.Number => Shorten(System.Text.Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "nothing",
    };

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : $"{text.AsSpan(0, 57)}...";
}
