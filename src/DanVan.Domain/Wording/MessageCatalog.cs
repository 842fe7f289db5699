using System.Globalization;
using System.Text.Json;

namespace DanVan.Domain.Wording;

/// <summary>The messages of one language, by key: a rule code and a reason, joined by a slash.</summary>
internal sealed class MessageCatalog
{
    private const string Folder = "DanVan.Domain.Wording.Messages.";
    private static readonly Lazy<MessageCatalog> s_vietnamese = new(() => Load("vi"));
    private static readonly Lazy<MessageCatalog> s_english = new(() => Load("en"));
    private readonly Dictionary<string, string> _messages;

    private MessageCatalog(Dictionary<string, string> messages) => _messages = messages;

    /// <summary>Gets every key.</summary>
    public IEnumerable<string> Keys => _messages.Keys;

    /// <summary>The messages for a culture: Vietnamese for any Vietnamese culture, English otherwise.</summary>
    public static MessageCatalog For(CultureInfo culture) => culture.TwoLetterISOLanguageName == "vi" ? s_vietnamese.Value : s_english.Value;

    /// <summary>Finds a message, or null.</summary>
    public string? Find(string key) => _messages.GetValueOrDefault(key);

    private static MessageCatalog Load(string language)
    {
        var assembly = typeof(MessageCatalog).Assembly;
        var messages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            if (!name.EndsWith($".{language}.json", StringComparison.Ordinal))
            {
                continue;
            }

            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            foreach (var message in document.RootElement.EnumerateObject())
            {
                messages.Add(message.Name, message.Value.GetString()!);
            }
        }

        return new MessageCatalog(messages);
    }
}
