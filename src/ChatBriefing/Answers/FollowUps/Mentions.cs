using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Finds what is mentioned, in either language.</summary>
internal static class Mentions
{
    /// <summary>The mentions of a question in order.</summary>
    public static IReadOnlyList<Mention> Find(Utterance said) => said.Language == Language.French ? FrenchMentions.Find(said) : EnglishMentions.Find(said);

    /// <summary>The mention that <paramref name="text"/> is as a whole; <see langword="null"/> for a text without words.</summary>
    public static Mention? Whole(string text, Language language, TextAnalyzer analyzer)
    {
        // Behind a word that is neither, the text stands where a name or a noun phrase can.
        var said = Utterance.Read(Neutral(language) + text, language, analyzer);
        return Find(said) is [{ Terms.Count: > 0 } first, ..] ? first with { Text = text } : null;
    }

    /// <summary>The name that an answer gives, without the office before it.</summary>
    public static Mention? Name(string answer, Language language, TextAnalyzer analyzer)
    {
        var said = Utterance.Read(Neutral(language) + answer, language, analyzer);
        return Find(said) is [{ IsName: true } first, ..] && first.Last == said.Words.Count - 1 ? Surname(first, said) : null;
    }

    /// <summary>"US Secretary of State Marco Rubio" is spoken of by the name behind the office.</summary>
    private static Mention Surname(Mention name, Utterance said) =>
        name.Last - name.First < 3 || !name.Text.Contains(" of ", StringComparison.Ordinal) ? name : name with { Text = said.Slice(name.Last - 1, name.Last), Sort = MentionSort.Person };

    private static string Neutral(Language language) => language == Language.French ? "vers " : "of ";
}
