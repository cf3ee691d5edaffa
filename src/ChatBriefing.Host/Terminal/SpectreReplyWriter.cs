using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using Spectre.Console;

namespace ChatBriefing.Host.Terminal;

/// <summary>Writes replies to a terminal with weight and colour.</summary>
internal sealed class SpectreReplyWriter(IAnsiConsole console)
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(foreground: Color.Grey);
    private static readonly Style Number = new(foreground: Color.Teal);
    private static readonly Style Marked = new(foreground: Color.Yellow, decoration: Decoration.Bold);

    /// <summary>Writes the whole reply.</summary>
    public void Write(Reply reply)
    {
        var wording = new Wording(reply.Language);
        foreach (var part in reply.Parts)
        {
            Write(part, reply, wording);
            console.WriteLine();
        }

        foreach (var suggestion in reply.Suggestions)
        {
            Line(("› ", Number), (suggestion, Plain));
        }
    }

    private void Write(ReplyPart part, Reply reply, Wording wording)
    {
        switch (part)
        {
            case ReplyPart.Headline heading: Line((heading.Text, Strong)); break;
            case ReplyPart.Prose words: Line((words.Text, Plain)); break;
            case ReplyPart.Remark remark: Line((remark.Text, Quiet)); break;
            case ReplyPart.Brief brief: Line((brief.Answer.Text, Strong), ($" [{brief.Answer.Excerpt}]", Number)); break;
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
            Line((wording.NotAnAnswer, Quiet));
        }

        var text = Text([($"[{quote.Excerpt.Number}] ", Number), ("“", Quiet), .. Marks(quote.Excerpt), ("”", Quiet)]);
        console.Write(new Padder(text, new Padding(2, 0, 2, 0)));
        console.Write(new Padder(Text((wording.SourceLine(quote.Excerpt), Quiet)), new Padding(6, 0, 2, 0)));
    }

    private static IEnumerable<(string Text, Style Style)> Marks(Excerpt excerpt)
    {
        foreach (var (span, marked) in HighlightedText.Split(excerpt.Text, excerpt.Highlights))
        {
            yield return (span, marked ? Marked : Plain);
        }
    }

    private void Facts(IReadOnlyList<CitedFact> facts, Reply reply, Wording wording)
    {
        foreach (var topic in facts.GroupBy(f => f.Topic))
        {
            Line((topic.Key, Strong));
            var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }).AddColumn();
            foreach (var fact in topic)
            {
                grid.AddRow(Text((fact.Label, Quiet)), Text((fact.Value, Plain), ($" [{fact.Number}]", Number)));
            }

            console.Write(grid);
        }

        foreach (var quote in FactSources.Below(facts, reply))
        {
            Line(($"[{quote.Number}] ", Number), (wording.SourceLine(quote), Quiet));
        }
    }

    private void Differing(Disagreement between, Wording wording)
    {
        Line((wording.SourcesDiffer, Strong));
        foreach (var value in between.Values)
        {
            Line(("  " + value.Text, Plain), ($" [{value.Excerpt}]", Number));
        }
    }

    private void List(IReadOnlyList<ListItem> items)
    {
        foreach (var item in items)
        {
            Line(("• ", Number), (item.Title, Plain), (item.Detail.Length == 0 ? string.Empty : $"  {item.Detail}", Quiet));
        }
    }

    private void Source(Article article, Wording wording)
    {
        Line((article.Title, Strong));
        Line(($"{article.Source ?? article.Id.Value} · {wording.Published(article.Published)}", Quiet));
        console.Write(new Spectre.Console.Text(CleanText.Block(article.Text)));
        console.WriteLine();
    }

    private void Line(params (string Text, Style Style)[] runs)
    {
        console.Write(Text(runs));
        console.WriteLine();
    }

    private static Spectre.Console.Paragraph Text(params (string Text, Style Style)[] runs)
    {
        var paragraph = new Spectre.Console.Paragraph();
        foreach (var (text, style) in runs.Where(run => run.Text.Length > 0))
        {
            paragraph.Append(CleanText.Line(text), style);
        }

        return paragraph;
    }
}
