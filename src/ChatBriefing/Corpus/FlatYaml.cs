using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChatBriefing.Corpus;

/// <summary>A scalar of a YAML file.</summary>
/// <param name="Text">Its value.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
internal readonly record struct YamlValue(string Text, int Line);

/// <summary>A mapping of a YAML file: its scalar values by key, nested values left out.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Values">The values; of a repeated key, the last.</param>
internal sealed record YamlEntry(int Line, IReadOnlyDictionary<string, YamlValue> Values)
{
    /// <summary>The trimmed value of <paramref name="key"/>, or <see langword="null"/> where it is missing or blank.</summary>
    public string? this[string key] => Values.TryGetValue(key, out var value) && value.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The line of <paramref name="key"/>, or of the entry where the key is missing.</summary>
    public int LineOf(string key) => Values.TryGetValue(key, out var value) ? value.Line : Line;
}

/// <summary>Reads the two flat shapes of YAML that the corpus uses: a mapping of scalars, and a list of such mappings.</summary>
/// <remarks>Works on parser events, so that neither deep nesting nor aliases can blow up: nested values are skipped and aliases are never expanded.</remarks>
internal static class FlatYaml
{
    /// <summary>The mapping that is the whole document; an empty one for an empty document.</summary>
    /// <exception cref="YamlException">The text is malformed or is not a mapping; <see cref="YamlException.Start"/> tells where.</exception>
    public static YamlEntry ReadMapping(string yaml)
    {
        var parser = Open(yaml);
        return parser.Accept<MappingStart>(out _) ? ReadEntry(parser)
            : IsEmpty(parser) ? new YamlEntry(1, new Dictionary<string, YamlValue>())
            : throw Unexpected(parser, "a mapping of keys to values is expected here");
    }

    /// <summary>The mappings of the list that is the whole document, read one by one.</summary>
    /// <exception cref="YamlException">The text is malformed or is not a list of mappings; <see cref="YamlException.Start"/> tells where.</exception>
    public static IEnumerable<YamlEntry> ReadList(string yaml)
    {
        var parser = Open(yaml);
        if (IsEmpty(parser))
        {
            yield break;
        }

        if (!parser.TryConsume<SequenceStart>(out _))
        {
            throw Unexpected(parser, "a list is expected here, each entry beginning with a dash");
        }

        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            yield return parser.Accept<MappingStart>(out _) ? ReadEntry(parser) : throw Unexpected(parser, "a mapping of keys to values is expected here");
        }
    }

    private static Parser Open(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.TryConsume<StreamStart>(out _);
        parser.TryConsume<DocumentStart>(out _);
        return parser;
    }

    /// <summary>A file of comments alone has no document at all, and "---" alone has an empty scalar in it.</summary>
    private static bool IsEmpty(Parser parser) =>
        parser.Accept<StreamEnd>(out _) || (parser.Accept<Scalar>(out var scalar) && scalar.Value.Length == 0);

    private static YamlEntry ReadEntry(Parser parser)
    {
        var line = parser.Consume<MappingStart>().Start.Line;
        var values = new Dictionary<string, YamlValue>(StringComparer.OrdinalIgnoreCase);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (parser.TryConsume<Scalar>(out var value))
            {
                values[key.Value] = new YamlValue(value.Value, (int)value.Start.Line);
            }
            else
            {
                parser.SkipThisAndNestedEvents();
            }
        }

        return new YamlEntry((int)line, values);
    }

    private static YamlException Unexpected(Parser parser, string what)
    {
        var at = parser.Current?.Start ?? Mark.Empty;
        return new YamlException(at, at, what);
    }
}
