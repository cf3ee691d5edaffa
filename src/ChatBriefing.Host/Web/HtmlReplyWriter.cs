using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;

namespace ChatBriefing.Host.Web;

/// <summary>Writes a reply as HTML for the chat page; everything that is not our own markup is escaped.</summary>
internal sealed class HtmlReplyWriter
{
    private const int LongestSource = 1500;
    private readonly HtmlText _html = new();
    private readonly Reply _reply;
    private readonly Wording _wording;
    private readonly Dictionary<int, string> _links;

    private HtmlReplyWriter(Reply reply)
    {
        _reply = reply;
        _wording = new Wording(reply.Language);
        _links = reply.Parts.SelectMany(Quoted).DistinctBy(quote => quote.Number).ToDictionary(quote => quote.Number, Link);
    }

    /// <summary>The reply's HTML.</summary>
    public static string Write(Reply reply)
    {
        var writer = new HtmlReplyWriter(reply);
        writer._html.Append($"<div class=\"reply\" lang=\"{writer._wording.Code}\">");
        foreach (var part in reply.Parts)
        {
            writer.Write(part);
        }

        writer.Actions();
        if (reply.Answer is { Answered: true } answer)
        {
            writer.Thumbs(answer.Receipt.Id);
        }

        writer._html.Append($"</div>");
        return writer._html.ToString();
    }

    private void Write(ReplyPart part)
    {
        switch (part)
        {
            case ReplyPart.Headline heading: _html.Append($"<h3 dir=\"auto\">{heading.Text}</h3>"); break;
            case ReplyPart.Prose words: _html.Append($"<p class=\"words\" dir=\"auto\">{words.Text}</p>"); break;
            case ReplyPart.Remark remark: _html.Append($"<p class=\"remark\" dir=\"auto\">{remark.Text}</p>"); break;
            case ReplyPart.Brief brief: Brief(brief.Answer); break;
            case ReplyPart.Quotation quote: Quote(quote); break;
            case ReplyPart.FactTable facts: Facts(facts.Items); break;
            case ReplyPart.Differing differing: Differing(differing.Between); break;
            case ReplyPart.Listing list: List(list.Items); break;
            case ReplyPart.FullArticle source: Source(source.Shown); break;
        }
    }

    private void Brief(ShortAnswer answer)
    {
        _html.Append($"<p class=\"brief\" dir=\"auto\">{answer.Text}");
        Number(answer.Excerpt);
        _html.Append($"</p>");
    }

    private void Quote(ReplyPart.Quotation quote)
    {
        if (!quote.Answers)
        {
            _html.Append($"<p class=\"near-note\">{_wording.NotAnAnswer}</p>");
        }

        _html.Append($"<figure class=\"{(quote.Answers ? "quote" : "quote near")}\"><blockquote dir=\"auto\">");
        foreach (var (text, marked) in HighlightedText.Split(quote.Excerpt.Text, quote.Excerpt.Highlights))
        {
            if (marked)
            {
                _html.Append($"<mark>{text}</mark>");
            }
            else
            {
                _html.Append($"{text}");
            }
        }

        _html.Append($"</blockquote><figcaption>");
        SourceLine(quote.Excerpt, linked: !quote.Former);
        _html.Append($"</figcaption></figure>");
    }

    private void SourceLine(Excerpt excerpt, bool linked)
    {
        Number(excerpt.Number);
        if (linked)
        {
            _html.Append($"<a class=\"title\" dir=\"auto\" href=\"{Link(excerpt)}\" target=\"_blank\" rel=\"noopener\">{excerpt.Source.Title}</a>");
        }
        else
        {
            _html.Append($"<span class=\"title\" dir=\"auto\">{excerpt.Source.Title}</span>");
        }

        if (excerpt.Source.Source is { } source)
        {
            _html.Append($"<span dir=\"auto\">{source}</span>");
        }

        _html.Append($"<span>{_wording.Published(excerpt.Source.Published)}</span>");
        if (excerpt.Page is { } page)
        {
            _html.Append($"<span>{CitationWording.Page(page)}</span>");
        }

        if (excerpt.AttributedTo is { } by)
        {
            _html.Append($"<span class=\"speaker\" dir=\"auto\">{_wording.SaidBy(by.Speaker)}</span>");
        }

        if (excerpt.AlsoIn.Count > 0)
        {
            _html.Append($"<span dir=\"auto\">{_wording.AlsoIn(excerpt.AlsoIn)}</span>");
        }
    }

    private void Facts(IReadOnlyList<CitedFact> facts)
    {
        foreach (var topic in facts.GroupBy(fact => fact.Topic))
        {
            _html.Append($"<section class=\"facts\"><h4 dir=\"auto\">{topic.Key}</h4><dl>");
            foreach (var fact in topic)
            {
                _html.Append($"<div><dt dir=\"auto\">{fact.Label}</dt><dd dir=\"auto\">{fact.Value}");
                Number(fact.Number);
                _html.Append($"</dd></div>");
            }

            _html.Append($"</dl></section>");
        }

        var sources = FactSources.Below(facts, _reply);
        if (sources.Count == 0)
        {
            return;
        }

        _html.Append($"<ul class=\"sources\">");
        foreach (var quote in sources)
        {
            _html.Append($"<li>");
            SourceLine(quote, linked: true);
            _html.Append($"</li>");
        }

        _html.Append($"</ul>");
    }

    private void Differing(Disagreement between)
    {
        _html.Append($"<section class=\"differing\"><h4>{_wording.SourcesDiffer}</h4><ul>");
        foreach (var value in between.Values)
        {
            _html.Append($"<li dir=\"auto\">{value.Text}");
            Number(value.Excerpt);
            _html.Append($"</li>");
        }

        _html.Append($"</ul></section>");
    }

    private void List(IReadOnlyList<ListItem> items)
    {
        _html.Append($"<ul class=\"list\">");
        foreach (var item in items)
        {
            _html.Append($"<li dir=\"auto\">");
            if (item.Article is { } article)
            {
                _html.Append($"<a href=\"{ArticleLink.To(article)}\" target=\"_blank\" rel=\"noopener\">{item.Title}</a>");
            }
            else
            {
                _html.Append($"<b>{item.Title}</b>");
            }

            _html.Append($"<span class=\"detail\">{item.Detail}</span></li>");
        }

        _html.Append($"</ul>");
    }

    private void Source(Article article)
    {
        var shown = article.Text.Length <= LongestSource ? article.Text : article.Text[..LongestSource] + "…";
        _html.Append($"<section class=\"source\"><h3 dir=\"auto\">{article.Title}</h3><div class=\"text\" dir=\"auto\">{shown}</div>");
        _html.Append($"<p><a href=\"{ArticleLink.To(article.Id)}\" target=\"_blank\" rel=\"noopener\">{_wording.WholeArticle}</a></p></section>");
    }

    private void Number(int number)
    {
        if (_links.TryGetValue(number, out var link))
        {
            _html.Append($"<a class=\"number\" href=\"{link}\" target=\"_blank\" rel=\"noopener\" aria-label=\"{_wording.OpenSource(number)}\">[{number}]</a>");
        }
        else
        {
            _html.Append($"<span class=\"number\">[{number}]</span>");
        }
    }

    private void Actions()
    {
        if (_reply.Actions.Count == 0)
        {
            return;
        }

        _html.Append($"<div class=\"actions\">");
        foreach (var action in _reply.Actions)
        {
            _html.Append($"<button type=\"button\" data-call=\"{action.Call}\" data-turns=\"{(action.TurnsPage ? "true" : "false")}\">{action.Label}</button>");
        }

        _html.Append($"</div>");
    }

    private void Thumbs(ReceiptId receipt)
    {
        _html.Append($"<div class=\"thumbs\" role=\"group\" aria-label=\"{_wording.WasItHelpful}\" data-receipt=\"{receipt.Value}\" data-thanks=\"{_wording.Thanks}\">");
        _html.Append($"<button type=\"button\" data-helpful=\"true\" aria-pressed=\"false\" aria-label=\"{_wording.Helpful}\" title=\"{_wording.Helpful}\"></button>");
        _html.Append($"<button type=\"button\" data-helpful=\"false\" aria-pressed=\"false\" aria-label=\"{_wording.NotHelpful}\" title=\"{_wording.NotHelpful}\"></button>");
        _html.Append($"<span class=\"thanks\" role=\"status\"></span></div>");
        _html.Append($"<form class=\"why\" hidden><input name=\"comment\" maxlength=\"1000\" autocomplete=\"off\" dir=\"auto\" aria-label=\"{_wording.WhyNot}\" placeholder=\"{_wording.WhyNot}\">");
        _html.Append($"<button type=\"submit\">{_wording.Send}</button></form>");
    }

    private static IEnumerable<Excerpt> Quoted(ReplyPart part) => part switch
    {
        ReplyPart.Quotation { Former: false } quote => [quote.Excerpt],
        ReplyPart.FactTable facts => facts.Items.Select(fact => fact.Quote),
        _ => [],
    };

    private static string Link(Excerpt excerpt) => ArticleLink.To(excerpt.Citation.Article, excerpt.Citation.Span);
}
