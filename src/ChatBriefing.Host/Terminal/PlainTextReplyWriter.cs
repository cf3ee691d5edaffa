using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;

namespace ChatBriefing.Host.Terminal;

/// <summary>Writes replies as plain text, for pipes and files.</summary>
internal sealed class PlainTextReplyWriter(TextWriter output)
{
    /// <summary>Writes the whole reply.</summary>
    public void Write(Reply reply)
    {
        var wording = new Wording(reply.Language);
        for (var i = 0; i < reply.Parts.Count; i++)
        {
            if (i > 0)
            {
                output.WriteLine();
            }

            Write(reply.Parts[i], reply, wording);
        }

        foreach (var suggestion in reply.Suggestions)
        {
            Line($"  > {suggestion}");
        }
    }

    private void Write(ReplyPart part, Reply reply, Wording wording)
    {
        switch (part)
        {
            case ReplyPart.Headline heading: Line(heading.Text.ToUpperInvariant()); break;
            case ReplyPart.Prose words: Line(words.Text); break;
            case ReplyPart.Remark remark: Line($"({remark.Text})"); break;
            case ReplyPart.Brief brief: Line($"{brief.Answer.Text} [{brief.Answer.Excerpt}]"); break;
            case ReplyPart.Quotation quote: Quote(quote, wording); break;
            case ReplyPart.FactTable facts: Facts(facts.Items, reply, wording); break;
            case ReplyPart.Differing differing: Differing(differing.Between, wording); break;
            case ReplyPart.Listing list: List(list.Items); break;
            case ReplyPart.FullArticle source: Source(source.Shown, wording); break;
        }
    }

    private void Quote(ReplyPart.Quotation quote, Wording wording)
    {
        if (!quote.Answers)
        {
            Line(wording.NotAnAnswer);
        }

        Line($"[{quote.Excerpt.Number}] “{quote.Excerpt.Text}”");
        Line($"    {wording.SourceLine(quote.Excerpt)}");
    }

    private void Facts(IReadOnlyList<CitedFact> facts, Reply reply, Wording wording)
    {
        var width = facts.Count == 0 ? 0 : facts.Max(f => f.Label.Length);
        foreach (var topic in facts.GroupBy(f => f.Topic))
        {
            Line(topic.Key);
            foreach (var fact in topic)
            {
                Line($"  {fact.Label.PadRight(width)}  {fact.Value} [{fact.Number}]");
            }
        }

        foreach (var quote in FactSources.Below(facts, reply))
        {
            Line($"[{quote.Number}] {wording.SourceLine(quote)}");
        }
    }

    private void Differing(Disagreement between, Wording wording)
    {
        Line(wording.SourcesDiffer);
        foreach (var value in between.Values)
        {
            Line($"  {value.Text} [{value.Excerpt}]");
        }
    }

    private void List(IReadOnlyList<ListItem> items)
    {
        foreach (var item in items)
        {
            Line(item.Detail.Length == 0 ? $"- {item.Title}" : $"- {item.Title}: {item.Detail}");
        }
    }

    private void Source(Article article, Wording wording)
    {
        Line(article.Title);
        Line($"{article.Source ?? article.Id.Value} · {wording.Published(article.Published)}");
        output.WriteLine();
        output.WriteLine(CleanText.Block(article.Text));
    }

    private void Line(string text) => output.WriteLine(CleanText.Line(text));
}
