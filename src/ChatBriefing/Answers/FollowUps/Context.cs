using System.Collections.Frozen;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Finds what a follow-up leaves unsaid: names and things of the conversation that its reading does not mention.</summary>
internal static class Context
{
    private const int MostWords = 12;

    // How far back what was said before the last question is looked for: names further than things, unless the question lists them to ask for more.
    private const int LatestNames = 6;
    private const int Passing = 2;
    private const int Listed = 10;

    private static readonly FrozenSet<string> Empty = """
        besides aside addition else other others more interesting interest aspect aspects article articles happen happened happens anything anyone something thing things
        mentioned facts fact information important notable significant do did go get got know tell like born
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The phrases that stay unsaid, what is meant most often first; empty when there are none.</summary>
    /// <remarks>Names and numbers are meant most often, then what an article or an owner singles out; passing things come last.</remarks>
    public static string Of(string reading, Utterance said, Conversation before, TextAnalyzer analyzer)
    {
        Utterance Read(string text) => Utterance.Read(text, said.Language, analyzer);
        var phrases = new Phrases(Read(reading).Content.Concat(said.Content), MostWords);
        var (last, answer) = (before.IsTranslated ? Read(string.Empty) : before.Last, Read(before.Turn.ShortAnswer ?? string.Empty));
        var asksForMore = EnglishAsides.AsksForMore(said);
        var asksOfDeed = Enumerable.Range(0, said.Words.Count).Any(at => said[at] is "do" or "doing" && said[at + 1] is "that" or "this" or "so" or "it");
        phrases.Add(Read(before.Topic?.Text ?? string.Empty), _ => true);
        phrases.Add(last, at => IsName(last, at) || IsSaid(at, before, mention => asksForMore || mention is { IsDefinite: true, IsAside: false }));
        phrases.Add(last, at => asksOfDeed && EnglishWords.IsVerb(last[at]));
        phrases.Add(answer, at => IsName(answer, at));
        foreach (var name in (before.IsTranslated ? before.Mentions.Concat(before.Earlier) : before.Earlier).Take(LatestNames).Where(mention => mention.IsName).Select(mention => Read(mention.Text)))
        {
            phrases.Add(name, at => !Empty.Contains(name[at]));
        }

        phrases.Add(answer, at => !Empty.Contains(answer[at]));
        phrases.Add(last, at => IsSaid(at, before, _ => true));
        foreach (var thing in before.Earlier.Take(asksForMore ? Listed : Passing).Select(mention => Read(mention.Text)))
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
