using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Replies;

/// <summary>Turns quick facts into tables of a card, one for each topic, with the sources below that stand under no excerpt.</summary>
internal sealed class FactBlocks(Reply reply, Links links, Wording wording)
{
    private const int ShortTable = 1_500;
    private const int LongestTopic = 300;
    private const int LongestLabel = 240;
    private const int LongestValue = 400;
    private const int LongestSource = 900;
    private readonly SourceLine _sources = new(links, wording);

    /// <summary>The blocks of a table.</summary>
    public IEnumerable<Block<IReadOnlyList<CardElement>>> Of(ReplyPart.FactTable table)
    {
        foreach (var topic in table.Items.GroupBy(fact => fact.Topic))
        {
            yield return new(2, ShortTable, room => Topic(topic.Key, [.. topic], room));
        }

        if (Below(table.Items) is { Count: > 0 } sources)
        {
            yield return new(2, ShortTable, room => Elements.Fitting([Elements.TableHeading(Wording.Sources), .. sources], wording, room));
        }
    }

    /// <summary>A heading and as many rows as there is room for.</summary>
    private List<CardElement>? Topic(string topic, CitedFact[] facts, int room)
    {
        CardElement[] heading = FittedText.Line(topic, LongestTopic) is { Length: > 0 } name ? [Elements.TableHeading(name)] : [];
        var rows = facts.Select(Row).ToList();
        var left = room - Elements.Length([.. heading, new FactSet([]), Elements.Small(wording.AndMore(rows.Count))]);
        var count = rows.TakeWhile(row => (left -= RowLength(row)) >= 0).Count();
        return count == 0 ? null
            : [.. heading, new FactSet(rows[..count]), .. count < rows.Count ? [Elements.Small(wording.AndMore(rows.Count - count))] : Array.Empty<CardElement>()];
    }

    private static int RowLength(Fact row) => JsonLength.Of(row, TeamsJson.Default.Fact) + 1;

    private static Fact Row(CitedFact fact)
    {
        var label = FittedText.Line(fact.Label, LongestLabel);
        return new Fact(label.Length > 0 ? label : "…", $"{FittedText.Line(fact.Value, LongestValue)} [{fact.Number}]");
    }

    /// <summary>A line for each source, without what stands under an excerpt anyway.</summary>
    private List<CardElement> Below(IReadOnlyList<CitedFact> facts)
    {
        var shown = reply.Parts.OfType<ReplyPart.Quotation>().Select(quote => quote.Excerpt.Number).ToHashSet();
        return [.. facts.Where(fact => shown.Add(fact.Number)).GroupBy(fact => fact.Quote.Source.Id).Select(article => Elements.Small(Source([.. article])))];
    }

    /// <summary>The source of one or several facts, whose numbers stand together; those of several lead to no one place in it.</summary>
    private string Source(CitedFact[] facts)
    {
        var numbers = string.Concat(facts.Take(20).Select(fact => $"[{fact.Number}] "));
        var quote = facts.Length == 1 ? facts[0].Quote : facts[0].Quote with { Page = null, AttributedTo = null };
        return _sources.Write(quote, numbers, linked: true, LongestSource);
    }
}
