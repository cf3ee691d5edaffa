using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Random replies with every kind of part, whose texts are as bad as they can be.</summary>
internal static class HostileReply
{
    private static readonly Gen<string> Text = HostileText.AnyLength;

    private static readonly Gen<ArticleInfo> Article = Gen.Select(Text, Text, Gen.Int[0, 3]).Select((title, source, kind) =>
        new ArticleInfo(new ArticleId($"a{kind}"), title, kind == 0 ? null : source, null, kind == 1 ? null : new DateOnly(2020, 1, 1), Language.French));

    private static readonly Gen<Excerpt> Excerpt = Gen.Select(Text, Article, Gen.Int[1, 12], Text, Gen.Int[0, 40]).Select((text, article, number, speaker, start) =>
        new Excerpt(number, article, new Citation(article.Id, new string('0', 64), new TextSpan(7, text.Length)), text, [new TextSpan(start, 12), new TextSpan(start + 13, 3)], number % 2 == 0 ? new Attribution(speaker, default) : null)
        {
            AlsoIn = number % 3 == 0 ? [article, article] : [],
            Page = number % 5 == 0 ? number : null,
        });

    private static readonly Gen<ReplyPart> Part = Gen.OneOf<ReplyPart>(
        Text.Select(text => (ReplyPart)new ReplyPart.Headline(text)),
        Text.Select(text => (ReplyPart)new ReplyPart.Prose(text)),
        Text.Select(text => (ReplyPart)new ReplyPart.Remark(text)),
        Gen.Select(Text, Gen.Int[1, 5]).Select((text, number) => (ReplyPart)new ReplyPart.Brief(new ShortAnswer(text, number, new TextSpan(9, 4)))),
        Gen.Select(Excerpt, Gen.Bool, Gen.Bool).Select((excerpt, answers, former) => (ReplyPart)new ReplyPart.Quotation(excerpt, answers) { Former = former }),
        Gen.Select(Excerpt, Excerpt).Select((excerpt, _) => (ReplyPart)new ReplyPart.Quotation(excerpt, Answers: true)),
        Gen.Select(Text, Text, Excerpt).Array[1, 12].Select(facts => (ReplyPart)new ReplyPart.FactTable([.. facts.Select((fact, i) => new CitedFact(i + 1, fact.Item1, fact.Item2, fact.Item1, default, fact.Item3, null))])),
        Text.Array[2, 6].Select(values => (ReplyPart)new ReplyPart.Differing(new Disagreement([.. values.Select((value, i) => new ShortAnswer(value, i + 1, default))]))),
        Gen.Select(Text, Text, Gen.Bool).Array[0, 30].Select(items => (ReplyPart)new ReplyPart.Listing([.. items.Select(item => new ListItem(item.Item1, item.Item2, item.Item3 ? new ArticleId("a") : null))])),
        Gen.Select(Text, Text).Select((title, text) => (ReplyPart)new ReplyPart.FullArticle(Whole(title, text))));

    /// <summary>Up to a dozen parts, some of them of an answer, with actions and suggestions.</summary>
    public static Gen<Reply> Any { get; } = Gen.Select(Part.Array[0, 12], Text.Array[0, 4], Gen.Select(Text, Gen.Bool).Array[0, 7], Gen.Int[0, 3]).Select((parts, questions, actions, kind) =>
        new Reply(kind == 0 ? Language.French : Language.English, parts)
        {
            Answer = kind < 2 ? null : SomeReplies.Answer(string.Concat(questions), kind == 2 ? [] : [SomeReplies.Excerpt("x")]),
            Suggestions = questions,
            Actions = [.. actions.Select((action, i) => new ReplyAction(action.Item1, $"/more {i} {action.Item1}", action.Item2))],
        });

    private static Article Whole(string title, string text) => new()
    {
        Id = new ArticleId("a"),
        Title = title,
        Text = text,
        Sha256 = new string('0', 64),
        Language = Language.English,
        Source = title,
        Paragraphs = [new Paragraph(ParagraphRole.Heading, new TextSpan(0, text.Length / 3), []), new Paragraph(ParagraphRole.Body, new TextSpan(text.Length / 3, text.Length - (text.Length / 3)), [])],
    };
}
