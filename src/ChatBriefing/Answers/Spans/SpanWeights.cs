using System.Globalization;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Span weights as text: template, kind or pattern of the question, the two things found, weight.</summary>
internal static class SpanWeights
{
    private const string Any = "any";
    private const char Joint = '+';
    private const string Nothing = "-";

    /// <summary>The model in these lines.</summary>
    public static SpanModel Read(IEnumerable<string> lines) =>
        new([.. lines.Select(Parse).Select(line => (line.Feature.Key, line.Weight))]);

    /// <summary>One line for a weight.</summary>
    /// <param name="feature">What it is for.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="wordOf">Gives the word of a hash.</param>
    public static string Line(SpanFeature feature, float weight, Func<ulong, string> wordOf)
    {
        var (a, b) = SpanSlots.Of(feature.Template);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{feature.Template} {Context(feature.Context)} {Written(a, feature.A, wordOf)} {Written(b, feature.B, wordOf)} {weight:0.###}");
    }

    /// <summary>The feature and the weight of a line.</summary>
    public static (SpanFeature Feature, float Weight) Parse(string line)
    {
        var words = line.Split(' ');
        var template = Enum.Parse<SpanTemplate>(words[0]);
        var (a, b) = SpanSlots.Of(template);
        return (new SpanFeature(template, Context(words[1]), Read(a, words[2]), Read(b, words[3])), float.Parse(words[4], CultureInfo.InvariantCulture));
    }

    private static string Context(int context)
    {
        if (context == SpanFeature.Any)
        {
            return Any;
        }

        var grain = context - SpanFeature.Grains;
        return grain < 0 ? ((QuestionKind)context).ToString() : $"{(QuestionStructure)(grain >> 6)}{Joint}{(WordClass)(grain & 63)}";
    }

    private static int Context(string text)
    {
        if (text == Any)
        {
            return SpanFeature.Any;
        }

        return text.Split(Joint) is [var structure, var sort]
            ? SpanFeature.Grains + new QuestionPattern(Enum.Parse<QuestionStructure>(structure), -1, Enum.Parse<WordClass>(sort), -1).Grain
            : (int)Enum.Parse<QuestionKind>(text);
    }

    private static string Written(SpanSlot slot, ulong value, Func<ulong, string> wordOf) => slot switch
    {
        SpanSlot.Word => value == 0 ? Nothing : wordOf(value),
        SpanSlot.Tag => ((WordTag)value).ToString(),
        SpanSlot.Class => ((WordClass)value).ToString(),
        SpanSlot.Gap => ((WordGap)value).ToString(),
        SpanSlot.Tags => Several(value, part => ((WordTag)(part - 1)).ToString()),
        SpanSlot.Classes => Several(value, part => ((WordClass)part).ToString()),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static ulong Read(SpanSlot slot, string text) => slot switch
    {
        SpanSlot.Word => text == Nothing ? 0 : TermHash.Of(text),
        SpanSlot.Tag => (ulong)Enum.Parse<WordTag>(text),
        SpanSlot.Class => (ulong)Enum.Parse<WordClass>(text),
        SpanSlot.Gap => (ulong)Enum.Parse<WordGap>(text),
        SpanSlot.Tags => Several(text, part => (ulong)Enum.Parse<WordTag>(part) + 1),
        SpanSlot.Classes => Several(text, part => (ulong)Enum.Parse<WordClass>(part)),
        _ => ulong.Parse(text, CultureInfo.InvariantCulture),
    };

    private static string Several(ulong value, Func<ulong, string> written)
    {
        var parts = new List<string>();
        for (; value != 0; value >>= 8)
        {
            parts.Add(written(value & 255));
        }

        parts.Reverse();
        return parts.Count == 0 ? Nothing : string.Join(Joint, parts);
    }

    private static ulong Several(string text, Func<string, ulong> read) =>
        text == Nothing ? 0 : text.Split(Joint).Aggregate(0ul, (value, part) => (value << 8) | read(part));
}
