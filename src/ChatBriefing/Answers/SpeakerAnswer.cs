using ChatBriefing.Answers.Citing;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers;

/// <summary>Answers "who said that?" from the last excerpt and the name that its article gives; where it gives none, nobody else's name is looked for.</summary>
internal sealed class SpeakerAnswer(ArticleIndex index, VerbatimGate gate)
{
    // The name stands beside the quote, but the attribution is found by rules.
    private const double Sureness = 0.9;

    /// <summary>Who said what <paramref name="previous"/> was answered with.</summary>
    public Answer Find(string asked, Turn previous, Language language)
    {
        var reading = $"{asked.TrimEnd('?', ' ')} — {previous.Question}";
        var excerpts = SpeakerQuote.Find(previous, index).Where(gate.Passes).ToArray();
        var named = excerpts.Length > 0 && excerpts[^1] is { AttributedTo: { } speaker } last ? Gated(new ShortAnswer(speaker.Speaker, last.Number, speaker.Span), last) : null;
        excerpts = named is null ? [] : excerpts;
        return new Answer
        {
            Question = asked,
            ReadAs = reading,
            Kind = QuestionKind.Who,
            Language = language,
            Confidence = named is null ? 0 : Sureness,
            ShortAnswer = named,
            Excerpts = excerpts,
            Receipt = ReceiptWriter.Write(reading, index.Generation, excerpts),
        };
    }

    private ShortAnswer? Gated(ShortAnswer name, Excerpt excerpt) => gate.Passes(name, excerpt) ? name : null;
}
