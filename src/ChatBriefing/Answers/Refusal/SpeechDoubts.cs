using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Refusal;

/// <summary>Doubts, in logits, where it is asked what somebody said or replied, and the sentence gives nobody's words, or another's.</summary>
internal sealed class SpeechDoubts(Question question, Candidate best)
{
    /// <summary>Where it is asked how somebody replied and no word for a reply stands around: nobody reports one.</summary>
    private const double NoReply = 8;

    /// <summary>Where it is asked what somebody said about something, and nothing of it or of them stands around: they may have said a lot of other things.</summary>
    private const double OffTopic = 5;

    /// <summary>Where the sentence has neither a verb of saying nor a quotation.</summary>
    private const double NobodySpeaks = 10;

    /// <summary>Where the sentence only tells what others did to the one who is asked for, "urged the minister", or what another said.</summary>
    private const double NotSpeaking = 7;

    /// <summary>Where those who are asked for have no name, and a word for them stands nowhere around: rights groups are no rebel groups.</summary>
    private const double OtherSpeakers = 4;

    /// <summary>Where it is asked what is so according to somebody, and nothing of them stands around: it may be another's figure.</summary>
    private const double OtherSource = 8;

    private readonly QuestionTerm[] _missing = best.Missing(question);

    private IEnumerable<int> Names => Enumerable.Range(0, question.Terms.Count).Where(t => question.Terms[t] is { IsName: true, IsContext: false });

    /// <summary>All of them together.</summary>
    public double Sum() => (Array.Exists(_missing, term => Cues.Replying.Contains(term.Surface.ToLowerInvariant())) ? NoReply : 0)
        + (question.AsksWhatWasSaid ? OfWords() : 0)
        + (IsOfOtherSource() ? OtherSource : 0);

    /// <summary>"What will it cost according to the auditors?"</summary>
    private bool IsOfOtherSource()
    {
        var words = question.Words;
        var behind = Enumerable.Range(0, words.Tokens.Length).FirstOrDefault(i => (words.Surface(i) is "to" && i > 0 && question.Lower(i - 1) is "according") || question.Lower(i) is "selon" || (question.Lower(i) is "après" && i > 0 && words.Tokens[i].Start > 1 && words.Text[words.Tokens[i].Start - 1] is '\'' or '’'), -1);
        if (behind < 0)
        {
            return false;
        }

        var (from, end) = (words.Tokens[behind].End, words.Text.AsSpan(words.Tokens[behind].End).IndexOf(','));
        return AreMissing(term => term.Span.Start >= from && (end < 0 || term.Span.Start < from + end) && !term.IsCue);
    }

    private double OfWords() => (SpeechCues.In(best.Text) ? 0 : NobodySpeaks)
        + (IsOffTopic() ? OffTopic : 0)
        + (OnlyHears() || AnotherSpeaks() ? NotSpeaking : 0)
        + (IsOfOthers() ? OtherSpeakers : 0);

    private bool IsOffTopic()
    {
        var about = Enumerable.Range(0, question.Words.Tokens.Length).FirstOrDefault(i => question.Words.Surface(i) is "about" or "on" or "regarding" or "sur" or "concernant", -1);
        var place = about < 0 ? int.MaxValue : question.Words.Tokens[about].Start;
        return about >= 0 && (AreMissing(term => term.Span.Start > place) || AreMissing(term => term.IsName && term.Span.Start < place));
    }

    /// <summary>Whether there are such terms and none of them stands around.</summary>
    private bool AreMissing(Predicate<QuestionTerm> such)
    {
        QuestionTerm[] terms = [.. question.Terms.Where(term => !term.IsContext && such(term))];
        return terms.Length > 0 && Array.TrueForAll(terms, term => _missing.Contains(term));
    }

    /// <summary>Whether names of the question stand in the sentence, each right behind a verb that is not one of saying.</summary>
    private bool OnlyHears() => ObjectPlace.HasOnly(best, term => question.Terms[term].IsName);

    /// <summary>Whether none whose words are asked for stands in the sentence, and another name stands right before a verb of saying.</summary>
    private bool AnotherSpeaks()
    {
        var says = Verb();
        int[] asked = says < 0 ? [] : [.. Names.Where(t => question.Terms[t].Span.Start < question.Words.Tokens[says].Start)];
        return asked.Length > 0 && !Array.Exists(asked, t => best.Match.Levels[t] > 0) && Enumerable.Range(1, Math.Max(0, best.Passage.Tokens.Length - 1)).Any(IsSpeaker);
    }

    /// <summary>Whether no name but words say whose words are asked for, and not all of them stand around.</summary>
    private bool IsOfOthers()
    {
        var says = Verb();
        QuestionTerm[] speakers = says < 0 ? [] : [.. question.Terms.Where(term => term is { IsContext: false, IsCue: false } && term.Span.Start < question.Words.Tokens[says].Start)];
        return speakers.Length > 0 && !Array.Exists(speakers, term => term.IsName) && Array.Exists(speakers, _missing.Contains);
    }

    private int Verb() => Enumerable.Range(0, question.Words.Tokens.Length).FirstOrDefault(i => Cues.Saying.Contains(question.Lower(i)), -1);

    private bool IsSpeaker(int verb)
    {
        var name = best.Passage.Tokens[verb - 1];
        return name.Is(TokenTraits.Capital) && name.IsContent && SpeechCues.IsVerb(best.Passage.Tokens[verb].Span.In(best.Text));
    }
}
