using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Replies;

/// <summary>Turns disagreements and quick facts into fields of an embed: one for each disagreement and topic, and one for the sources.</summary>
internal sealed class FactFields(Reply reply, Links links, Wording wording)
{
    private const int MostFields = 25;
    private const int LongestName = 256;
    private const int LongestValue = 1024;
    private const int LongestLabel = 120;
    private const int LongestFact = 300;
    private readonly SourceLine _sources = new(links, wording);

    /// <summary>The fields in at most <paramref name="room"/> UTF-16 code units together, and how many lines found no place in them.</summary>
    public (IReadOnlyList<EmbedField> Fields, int Missing) Write(int room)
    {
        var (fields, missing) = (new List<EmbedField>(), 0);
        foreach (var (name, lines) in Groups())
        {
            var title = FittedText.Line(name, LongestName) is { Length: > 0 } text ? text : "…";
            var value = fields.Count == MostFields ? string.Empty : Lines.Write(lines, wording, Math.Min(LongestValue, room - title.Length));
            if (value.Length == 0)
            {
                missing += lines.Count;
                continue;
            }

            fields.Add(new EmbedField(title, value));
            room -= title.Length + value.Length;
        }

        return (fields, missing);
    }

    private IEnumerable<(string Name, IReadOnlyList<string> Lines)> Groups()
    {
        foreach (var differing in reply.Parts.OfType<ReplyPart.Differing>())
        {
            yield return ($"⚖️ {wording.SourcesDiffer}", [.. differing.Between.Values.Select(value => $"- {FittedText.Bold(value.Text, LongestFact)} {Number(value.Excerpt)}")]);
        }

        CitedFact[] facts = [.. reply.Parts.OfType<ReplyPart.FactTable>().SelectMany(table => table.Items)];
        foreach (var topic in facts.GroupBy(fact => fact.Topic))
        {
            yield return (topic.Key, [.. topic.Select(fact => $"{FittedText.Line(fact.Label, LongestLabel)}: {FittedText.Bold(fact.Value, LongestFact)} {Number(fact.Number)}")]);
        }

        if (Below(facts) is { Count: > 0 } sources)
        {
            yield return (Wording.Sources, sources);
        }
    }

    private static string Number(int number) => Links.Number(number, null);

    /// <summary>A line for each article that a fact is quoted from, without what stands under an excerpt anyway.</summary>
    private List<string> Below(CitedFact[] facts)
    {
        var shown = reply.Parts.OfType<ReplyPart.Quotation>().Select(quote => quote.Excerpt.Number).ToHashSet();
        var quotes = facts.Select(fact => fact.Quote).Where(quote => shown.Add(quote.Number));
        return [.. quotes.GroupBy(quote => quote.Source.Id).Select(article => Source([.. article]))];
    }

    private string Source(Excerpt[] quotes) => _sources.Write(quotes, linked: true) is { Length: < LongestValue } line ? line : _sources.Write(quotes, linked: false);
}
