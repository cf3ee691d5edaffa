using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Chooses which of a sentence's best spans is shown: what the models know, held to what a question of its type can be answered by.</summary>
internal sealed class SpanChoice(Question question)
{
    private readonly SpanSort _sort = new(question);
    private readonly bool _asksForHolder = question.AsksForHolder;

    /// <summary>The spans that may be shown, each whole, the chosen one first; none where all of them only give back what was asked.</summary>
    /// <param name="candidate">The sentence, with its text.</param>
    /// <param name="spans">Its best spans as the judge ordered them.</param>
    public FoundSpan[] Made(Candidate candidate, FoundSpan[] spans)
    {
        var tokens = candidate.Passage.Tokens;
        if (spans.Length > 0 && Told(candidate) is { } said)
        {
            candidate.IsTold = true;
            var first = Array.FindIndex(tokens, token => token.End > said.Start);
            var last = Array.FindLastIndex(tokens, token => token.Start < said.End);
            return [new FoundSpan(first, last, said, spans[0].Score), .. spans];
        }

        FoundSpan[] whole = [.. spans.Select(span => WholePhrase.Of(span, question.Type, tokens, candidate.Text)).Where(span => !IsAsked(candidate, span) && !IsSource(candidate, span) && !IsBareVerb(candidate, span) && _sort.CanBe(candidate, span))];
        var placed = Objects(candidate, Subjects(candidate, whole));
        candidate.IsPlaced = placed.Length < whole.Length;
        var chosen = Chosen(candidate, placed);
        return chosen == 0 ? placed : [placed[chosen], .. placed[..chosen], .. placed[(chosen + 1)..]];
    }

    /// <summary>What the build of question and sentence tells by itself.</summary>
    private TextSpan? Told(Candidate candidate) => question.Type == AnswerType.Description ? Description.Find(question, candidate.Passage.Tokens, candidate.Text)
        : _asksForHolder ? OfficeHolder.Find(question, candidate.Passage.Tokens, candidate.Match, candidate.Text)
        : Infinitive.Find(question, candidate.Passage.Tokens, candidate.Match, candidate.Text) ?? CauseSpan.Find(question, candidate.Passage.Tokens, candidate.Match, candidate.Text);

    /// <summary>The spans that can be who did what is asked, before the others; all as they are where none can.</summary>
    private FoundSpan[] Subjects(Candidate candidate, FoundSpan[] spans)
    {
        var agent = SubjectPlace.Agent(question, candidate.Passage.Tokens, candidate.Match, candidate.Text);
        if (agent >= 0 && Array.FindAll(spans, span => span.First == agent) is { Length: > 0 } by)
        {
            return by;
        }

        if (question.Type == AnswerType.Name && Asked(candidate, spans) is { Length: > 0 } asked)
        {
            return asked;
        }

        var end = SubjectPlace.End(question, candidate.Passage.Tokens, candidate.Match, candidate.Text);
        FoundSpan[] before = [.. spans.Where(span => span.Last < end)];
        return before.Length > 0 && before.Length < spans.Length ? before : spans;
    }

    /// <summary>"Urged US Secretary of State Marco Rubio" of which US official was asked, where the best span is who urged him: the spans behind the verb, or behind the word of the question that follows it; of about the same the longest first.</summary>
    private FoundSpan[] Asked(Candidate candidate, FoundSpan[] spans)
    {
        const float LittleBehind = 1.5f;
        var begin = SubjectPlace.Object(question, candidate.Passage.Tokens, candidate.Match, candidate.Text);
        var behind = begin < 0 || spans.Length == 0 || spans[0].Last >= begin ? [] : Array.FindAll(spans, span => span.First == begin || (span.First == begin + 1 && candidate.Match.TermAt[begin] >= 0));
        return [.. behind.OrderByDescending(span => span.Score >= behind[0].Score - LittleBehind ? span.Last : -1)];
    }

    /// <summary>The spans right behind the preposition that closes the question, where there are some: "contingent upon an agreement" of what it is contingent upon.</summary>
    private FoundSpan[] Objects(Candidate candidate, FoundSpan[] spans)
    {
        var after = StrandedPreposition.End(question, candidate.Passage.Tokens, candidate.Match);
        return after > 0 && Array.FindAll(spans, span => span.First == after) is { Length: > 0 } behind ? behind : spans;
    }

    /// <summary>The first span, or one of the expected sort that is a little behind it.</summary>
    private int Chosen(Candidate candidate, FoundSpan[] spans)
    {
        const float LittleBehind = 1;
        const float KindBehind = 1.5f;
        var fitting = Array.FindIndex(spans, span => Fits(candidate, span));
        var behind = question.Type is AnswerType.Phrase or AnswerType.Several ? KindBehind : LittleBehind;
        return fitting > 0 && spans[fitting].Score >= spans[0].Score - behind ? fitting : 0;
    }

    /// <summary>Whether the span is known to be of the sort that is asked for.</summary>
    private bool Fits(Candidate candidate, FoundSpan span) => question.Type is AnswerType.Phrase or AnswerType.Several
        ? question.Pattern is { Structure: QuestionStructure.WhatNoun, HeadClass: WordClass.None } && IsKindOfHead(candidate, span)
        : question.Type != AnswerType.Clause && TypeEvidence.CanTell(question.Type) && TypeEvidence.In(question.Type, candidate.Passage.Tokens, candidate.Match, span.First, span.Last);

    /// <summary>"Which stage" is answered by "early stages": the noun itself, behind an adjective that the question does not have.</summary>
    private bool IsKindOfHead(Candidate candidate, FoundSpan span)
    {
        var (match, last) = (candidate.Match, span.Last);
        return last > span.First && match.TermAt[last] >= 0 && question.Terms[match.TermAt[last]].Role == TermRole.Head
            && candidate.Passage.Tokens[last - 1].Tag == WordTag.Adjective && !match.TermAt.AsSpan(span.First, last - span.First).ContainsAnyExcept((sbyte)-1);
    }

    /// <summary>Whether it is asked which thing of a kind, and the span only says what is done.</summary>
    private bool IsBareVerb(Candidate candidate, FoundSpan span) => question.Pattern.Structure == QuestionStructure.WhatNoun
        && Array.TrueForAll(span.Words(candidate.Passage.Tokens), token => token.Tag is WordTag.Verb or WordTag.PastVerb or WordTag.Auxiliary or WordTag.Adverb);

    /// <summary>Whether it is asked who, and the span only names who reports it: "according to X" answers nothing but who said so.</summary>
    private bool IsSource(Candidate candidate, FoundSpan span)
    {
        var (tokens, text, to) = (candidate.Passage.Tokens, candidate.Text, span.First - 1);
        to -= to >= 0 && tokens[to].Tag == WordTag.Determiner ? 1 : 0;
        var named = to >= 0 && (tokens[to].Span.In(text) is "selon" or "Selon" || (to > 0 && tokens[to].Span.In(text) is "to" && tokens[to - 1].Span.In(text) is "according" or "According"));
        return named && (question.Pattern.Structure == QuestionStructure.WhoIs || (question.Type == AnswerType.Name && question.Pattern.Verb >= 0 && !Cues.Reporting.Contains(question.Lower(question.Pattern.Verb))));
    }

    /// <summary>Whether it is asked who, and the span only gives back a name that the question has: nobody is the answer to a question about himself.</summary>
    private bool IsAsked(Candidate candidate, FoundSpan span)
    {
        for (var i = span.First; question.Type == AnswerType.Name && i <= span.Last; i++)
        {
            var term = candidate.Match.TermAt[i];
            if (term >= 0 && (question.Terms[term].IsName || question.Terms[term].CorrectedTo is not null))
            {
                return true;
            }
        }

        return false;
    }
}
