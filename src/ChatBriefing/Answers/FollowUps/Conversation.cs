using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>What has been said before a question.</summary>
internal sealed record Conversation
{
    /// <summary>The last question, as it was read.</summary>
    public required Utterance Last { get; init; }

    /// <summary>What the last question mentions, in order.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>What was mentioned before it, the latest first.</summary>
    public required IReadOnlyList<Mention> Earlier { get; init; }

    /// <summary>What the conversation keeps coming back to.</summary>
    public required Mention? Topic { get; init; }

    /// <summary>Whether the last question was in another language than the next, which can take nothing but names from it.</summary>
    public bool IsTranslated { get; private init; }

    /// <summary>Whether the topic has come back: more than one question was about it.</summary>
    public bool IsSettled => Topic is { IsName: true } topic && Earlier.Count(topic.IsPartOf) + (Mentions.Any(topic.IsPartOf) ? 1 : 0) > 1;

    /// <summary>The last answer, where it is a name.</summary>
    public required Mention? Answer { get; init; }

    /// <summary>Who answers the last question, where it asked who or which person.</summary>
    public Mention? Answering => Turn.Kind == QuestionKind.Who || (Turn.Kind == QuestionKind.Which && EnglishWords.PersonNouns.Contains(Last[1])) ? Answer : null;

    /// <summary>What the last turn remembers.</summary>
    public required Turn Turn { get; init; }

    /// <summary>Reads what a turn remembers, for a question in <paramref name="language"/>.</summary>
    public static Conversation Of(Turn turn, Language language, TextAnalyzer analyzer)
    {
        var before = Of(turn, analyzer);
        return before.Last.Language == language ? before : before.Names();
    }

    /// <summary>What of it can stand in a question in another language.</summary>
    private Conversation Names()
    {
        Mention[] mentions = [.. Mentions.Where(mention => mention.IsName).Select(Name)];
        Mention[] earlier = [.. Earlier.Where(mention => mention.IsName).Select(Name)];
        return this with { Mentions = mentions, Earlier = earlier, IsTranslated = true, Topic = Topic is { IsName: true } topic ? Name(topic) : mentions.Concat(earlier).FirstOrDefault() };
    }

    /// <summary>"le sénateur Kalambayi" is Kalambayi in English.</summary>
    private static Mention Name(Mention mention)
    {
        var first = mention.Text.AsSpan().IndexOfAnyInRange('A', 'Z');
        return first > 0 && mention.Text[first - 1] is ' ' or '\'' or '’' ? mention with { Text = mention.Text[first..], First = mention.Last - mention.Text.AsSpan(first).Count(' ') } : mention;
    }

    private static Conversation Of(Turn turn, TextAnalyzer analyzer)
    {
        var last = Utterance.Read(turn.Question, LanguageGuess.Of(turn.Question), analyzer);
        var mentions = FollowUps.Mentions.Find(last);
        return new Conversation
        {
            Last = last,
            Mentions = mentions,
            Earlier = [.. (turn.Mentioned ?? []).Select(text => FollowUps.Mentions.Whole(text, last.Language, analyzer)).OfType<Mention>()],
            Topic = turn.Topic is null ? Topics.First(mentions) : FollowUps.Mentions.Whole(turn.Topic, last.Language, analyzer),
            Answer = turn.ShortAnswer is null ? null : FollowUps.Mentions.Name(turn.ShortAnswer, last.Language, analyzer),
            Turn = turn,
        };
    }
}
