using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Reads a question that leans on the ones before it, by putting their subject where the question only points, and what else it leaves unsaid behind it.</summary>
internal sealed class FollowUpReader(TextAnalyzer analyzer)
{
    /// <summary>The question on its own feet; <see langword="null"/> when it already stands on them.</summary>
    public Reading? Read(string text, Language language, Turn previous)
    {
        var said = Utterance.Read(text.Trim(), language, analyzer);
        if (said.Words.Count == 0 || said.Words.All(word => Cues.Courtesy.Contains(word.Lower)))
        {
            return null;
        }

        var before = Conversation.Of(previous, language, analyzer);
        var reading = language == Language.French ? new FrenchReading(said, before).Read() : new EnglishReading(said, before).Read();
        reading = reading is null or { IsWhole: true } ? reading : reading with { Context = Context.Of(reading.Text, said, before, analyzer) };
        return reading?.Full == said.Text ? null : reading;
    }

    /// <summary>The turn with what the next question may point to.</summary>
    public Turn Follow(Turn turn, Turn? previous) => Topics.Follow(turn, previous, analyzer);
}
