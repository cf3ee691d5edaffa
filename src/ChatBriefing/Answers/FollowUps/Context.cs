using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Finds what a follow-up leaves unsaid: names and things of the conversation that its reading does not mention.</summary>
internal static class Context
{
    private const int MostWords = 12;
    private const int Latest = 4;

    private static readonly FrozenSet<string> Empty = """
        besides aside addition else other others more interesting interest aspect aspects article articles happen happened happens anything anyone something thing things
        mentioned facts fact information important notable significant do did go get got know tell like born
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The phrases that stay unsaid, what is meant most often first; empty when there are none.</summary>
    public static string Of(string reading, Utterance said, Conversation before, TextAnalyzer analyzer)
    {
        Utterance Read(string text) => Utterance.Read(text, said.Language, analyzer);
        var phrases = new Phrases(Read(reading).Content.Concat(said.Content), MostWords);
        var last = before.Last;
        var answer = Read(before.Turn.ShortAnswer ?? string.Empty);
        phrases.Add(Read(before.Topic?.Text ?? string.Empty), _ => true);
        phrases.Add(last, at => !Empty.Contains(last[at]) && (IsName(last, at) || before.Mentions.Any(mention => mention.First <= at && mention.Last >= at && (mention.IsDefinite || !EnglishWords.IsVerb(last[at])))));
        phrases.Add(answer, at => IsName(answer, at));
        foreach (var name in before.Earlier.Where(mention => mention.IsName).Select(mention => Read(mention.Text)))
        {
            phrases.Add(name, at => name.Words[at].IsCapital || name.Words[at].IsNumber);
        }

        phrases.Add(answer, at => !Empty.Contains(answer[at]));
        foreach (var thing in before.Earlier.Take(Latest).Select(mention => Read(mention.Text)))
        {
            phrases.Add(thing, at => !Empty.Contains(thing[at]) && !EnglishDependents.IsNoun(thing[at]));
        }

        return phrases.ToString();
    }

    private static bool IsName(Utterance text, int at) => text.Words[at].IsNumber || (at > 0 && text.Words[at].IsCapital);
}
