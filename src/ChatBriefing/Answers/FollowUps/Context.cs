using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Finds what a follow-up leaves unsaid: names and things of the conversation that its reading does not mention.</summary>
internal static class Context
{
    private const int MostWords = 12;
    private const int Latest = 4;
    private const int Listed = 14;

    private static readonly FrozenSet<string> Empty = """
        besides aside addition else other others more interesting interest aspect aspects article articles happen happened happens anything anyone something thing things
        mentioned facts fact information important notable significant do did go get got know tell like born
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The phrases that stay unsaid, what is meant most often first; empty when there are none.</summary>
    /// <remarks>Names and numbers are meant most often. Verbs and passing things only where the question hardly has a word of its own, or lists what has been spoken of to ask for more.</remarks>
    public static string Of(string reading, Utterance said, Conversation before, TextAnalyzer analyzer)
    {
        Utterance Read(string text) => Utterance.Read(text, said.Language, analyzer);
        var phrases = new Phrases(Read(reading).Content.Concat(said.Content), MostWords);
        var (last, answer) = (before.Last, Read(before.Turn.ShortAnswer ?? string.Empty));
        var asksForMore = EnglishAsides.AsksForMore(said);
        var asksOfDeed = Enumerable.Range(0, said.Words.Count).Any(at => said[at] is "do" or "doing" && said[at + 1] is "that" or "this" or "so" or "it");
        phrases.Add(Read(before.Topic?.Text ?? string.Empty), _ => true);
        phrases.Add(last, at => IsName(last, at) || IsSaid(at, before, mention => asksForMore || mention is { IsDefinite: true, IsAside: false }));
        phrases.Add(last, at => asksOfDeed && EnglishWords.IsVerb(last[at]));
        phrases.Add(answer, at => IsName(answer, at));
        foreach (var name in before.Earlier.Take(Latest).Where(mention => mention.IsName).Select(mention => Read(mention.Text)))
        {
            phrases.Add(name, at => !Empty.Contains(name[at]));
        }

        phrases.Add(answer, at => !Empty.Contains(answer[at]));
        if (said.Content.Count() <= 1)
        {
            phrases.Add(last, at => IsSaid(at, before, mention => mention.IsTied || !EnglishDependents.IsNoun(last[at])));
        }

        foreach (var thing in before.Earlier.Take(asksForMore ? Listed : 0).Select(mention => Read(mention.Text)))
        {
            phrases.Add(thing, at => !Empty.Contains(thing[at]) && !EnglishDependents.IsNoun(thing[at]));
        }

        return phrases.ToString();
    }

    /// <summary>Whether the word of the last question stands in a mention that counts.</summary>
    private static bool IsSaid(int at, Conversation before, Func<Mention, bool> counts) =>
        !Empty.Contains(before.Last[at]) && before.Mentions.Any(mention => mention.First <= at && mention.Last >= at && (mention.IsDefinite || !EnglishWords.IsVerb(before.Last[at])) && counts(mention));

    private static bool IsName(Utterance text, int at) => text.Words[at].IsNumber || (at > 0 && text.Words[at].IsCapital);
}
