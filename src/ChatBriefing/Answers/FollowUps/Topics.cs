using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Follows what a conversation is about from question to question.</summary>
internal static class Topics
{
    private const int MostMentioned = 24;

    /// <summary>The turn with the topic and the mentions that the next question may point to.</summary>
    public static Turn Follow(Turn turn, Turn? previous, TextAnalyzer analyzer)
    {
        var mentions = Mentions.Find(Utterance.Read(turn.Question, LanguageGuess.Of(turn.Question), analyzer)).Where(mention => !IsText(mention)).ToArray();
        if (previous is null)
        {
            return turn with { Topic = First(mentions)?.Text, Mentioned = [] };
        }

        var before = Conversation.Of(previous, LanguageGuess.Of(turn.Question), analyzer);
        var topic = Next(mentions, turn.Kind, before);
        return turn with
        {
            Topic = topic?.Text,
            Mentioned = turn.Kind == QuestionKind.Definition && IsNew(topic, mentions, before) ? [] : [.. before.Mentions.Select(mention => mention.Text).Concat(previous.Mentioned ?? []).Take(MostMentioned)],
        };
    }

    /// <summary>What a conversation that begins with a question mentioning these is about.</summary>
    public static Mention? First(IReadOnlyList<Mention> mentions) => Names(mentions).MaxBy(Prominence) ?? (mentions is [var first, ..] ? first : null);

    private static Mention? Next(IReadOnlyList<Mention> mentions, QuestionKind kind, Conversation before)
    {
        var names = Names(mentions);
        var topic = before.Topic;
        if (topic is not null && (names.Length == 0 || names.FirstOrDefault(name => name.IsPartOf(topic) || topic.IsPartOf(name)) is not null))
        {
            return names.FirstOrDefault(name => topic.IsPartOf(name) && name.Terms.Count <= topic.Terms.Count + 1) ?? topic;
        }

        // A name in passing does not turn a settled conversation: "Was Paris pleased?" is still about whom it was about.
        var next = First(mentions);
        var passing = next is not null && kind != QuestionKind.Definition && (next.IsTied || next.IsAside || next.Terms.Count == 1);
        return topic is not null && passing && before.IsSettled ? topic : next is null ? topic : ShortNames.Longer(next, before) ?? next;
    }

    /// <summary>Whether the conversation begins anew: the topic is another one, and nothing in the question has been spoken of.</summary>
    private static bool IsNew(Mention? topic, IReadOnlyList<Mention> mentions, Conversation before) =>
        topic is { IsName: true } && topic.Text != before.Topic?.Text && !before.Mentions.Concat(before.Earlier).SelectMany(mention => mention.Terms).Intersect(mentions.SelectMany(mention => mention.Terms)).Any();

    /// <summary>"this article" is what is spoken from, not of.</summary>
    private static bool IsText(Mention mention) => mention.Text is "the article" or "the text" or "l’article" or "le texte";

    private static Mention[] Names(IReadOnlyList<Mention> mentions) =>
        mentions.Any(mention => mention is { IsName: true, IsDefinite: true }) ? [.. mentions.Where(mention => mention is { IsName: true, IsDefinite: true })] : [.. mentions.Where(mention => mention.IsName)];

    private static double Prominence(Mention name) => (name.Sort == MentionSort.Person ? 0.5 : 0) - (name.IsAside ? 1 : 0) - (name.IsTied ? 0.6 : 0);
}
