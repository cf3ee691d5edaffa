using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Chooses what is shown of a sentence's spans, by what no model needs to learn; ranking and confidence go by the spans as they are.</summary>
internal static class ShownSpan
{
    // Below it more than nine of ten are wrong of the short answers that people get who have not read the article (see the training README).
    private const float LeastOverlap = 0.2f;

    // The same of phrases, which may be anything, where the sentence has no word for what is done: 8 of 35 were right.
    private const float LeastWithoutVerb = 0.8f;

    /// <summary>The span that answers best; <see langword="null"/> where none can.</summary>
    public static FoundSpan? Of(Question question, Candidate candidate) =>
        candidate.Spans.Length > 0 && Chosen(question, candidate) is { } span ? Whole(question, candidate, span) : null;

    /// <summary>The span to show by itself; <see langword="null"/> where there is none, or where the sentence's spans say such different things that none of them is to be trusted.</summary>
    public static FoundSpan? Sure(Question question, Candidate candidate) =>
        candidate.Spans.Length > 0 && !CountryNames.AreOthers(question, candidate) && Chosen(question, candidate) is { } span && !SourcePlace.Holds(question, candidate, span) && IsSure(question, candidate, span) ? Whole(question, candidate, span) : null;

    private static FoundSpan Whole(Question question, Candidate candidate, FoundSpan span) =>
        WholeItem.Of(SpanEdges.Of(span, question.Type, candidate.Passage.Tokens, candidate.Text), candidate.Passage.Tokens, candidate.Match, candidate.Text);

    /// <summary>What the build of the sentence tells is sure; of what the models choose, what most of them say.</summary>
    private static bool IsSure(Question question, Candidate candidate, FoundSpan span)
    {
        var at = Array.IndexOf(candidate.Spans, span);
        return at < 0 || TellsWhoGets(question, candidate) || candidate.IsTold || candidate.IsPlaced || question.Type == AnswerType.Origin
            || ExpectedOverlap.Of(candidate.Spans, at) * MathF.Exp(candidate.Spans[0].Score - candidate.SpanSum) >= (MissesVerb(question, candidate) ? LeastWithoutVerb : LeastOverlap);
    }

    /// <summary>Whether the sentence has no word for the question's verb, nor, where it is asked which one of a sort, for that. "What does the US get?" needs none where the sentence tells of an exchange: what one side gives, the other gets.</summary>
    private static bool MissesVerb(Question question, Candidate candidate) => question.Pattern.Structure switch
    {
        QuestionStructure.WhatDo or QuestionStructure.WhatIs or QuestionStructure.None when question.Type == AnswerType.Phrase => Misses(question, candidate, TermRole.Verb) && !TellsWhoGets(question, candidate),
        QuestionStructure.WhatNoun => Misses(question, candidate, TermRole.Verb) && Misses(question, candidate, TermRole.Head),
        _ => false,
    };

    private static bool TellsWhoGets(Question question, Candidate candidate) => question.Pattern.Structure == QuestionStructure.WhatDo && question.Has(Cues.Getting) && Exchange.In(candidate.Passage.Tokens, candidate.Text);

    private static bool Misses(Question question, Candidate candidate, TermRole role) =>
        candidate.Lacks(question, role, evenCues: question.Has(Cues.Getting));

    /// <summary>"Transport" of "a former deputy transport minister" is no answer to a question about the deputy minister.</summary>
    private static bool IsWithinAsked(Candidate candidate, FoundSpan span)
    {
        var (tokens, match) = (candidate.Passage.Tokens, candidate.Match);
        return span.First > 0 && span.Last + 1 < tokens.Length && tokens[span.First].Gap == WordGap.None && tokens[span.Last + 1] is { Gap: WordGap.None, Tag: WordTag.Noun or WordTag.PluralNoun }
            && match.TermAt[span.First - 1] >= 0 && match.TermAt[span.Last + 1] >= 0 && tokens[span.First - 1].IsContent;
    }

    private static FoundSpan? Chosen(Question question, Candidate candidate) => question.Type switch
    {
        AnswerType.Phrase when IsWithinAsked(candidate, candidate.Spans[0]) => null,
        AnswerType.Origin => BehindColon(candidate) ?? candidate.Spans[0],
        AnswerType.Amount => WithoutWhatIsAsked(candidate, OfWhatIsAsked(question, candidate)),
        AnswerType.Number => WithoutArticle(candidate, PartOfAll(candidate, OfWhatIsAsked(question, candidate))),
        AnswerType.Place => InClause(question, candidate) is { } place && !IsPerson(candidate, place) ? place : null,
        AnswerType.Several => Enumeration.Behind(question, candidate.Passage.Tokens, candidate.Match, candidate.Text) is { } listed && !Holds(candidate.Spans[0], listed) ? listed
            : IsNumber(candidate, candidate.Spans[0]) ? BehindColon(candidate) ?? InClause(question, candidate)
            : InClause(question, candidate),
        AnswerType.Clause when question.Kind == QuestionKind.Why => Reason(candidate, InClause(question, candidate)),
        AnswerType.Description when !candidate.IsTold && (question.Pattern.Structure != QuestionStructure.WhoIs || question.Terms.Any(term => term.IsName)) => null,
        AnswerType.Phrase when question.AsksWhatWasSaid => SaidSpan.Find(candidate.Passage.Tokens, candidate.Text, candidate.Spans[0].Score),
        AnswerType.Phrase when question.AsksWhatHappened => InClause(question, candidate) is { } told && !NameSort.IsNothingElse(told.Words(candidate.Passage.Tokens)) ? told : null,
        AnswerType.Phrase when question.AsksAbout => null,
        AnswerType.Phrase when question.Pattern.Structure == QuestionStructure.WhatDo && question.Has(Cues.Getting) => Got(question, candidate, InClause(question, candidate)),
        AnswerType.Phrase when question.Pattern.Structure == QuestionStructure.None => WithoutKeyWords(candidate),
        _ => InClause(question, candidate),
    };

    /// <summary>"Original Source: www.example.org" names the source behind the colon.</summary>
    private static FoundSpan? BehindColon(Candidate candidate)
    {
        var (tokens, colon) = (candidate.Passage.Tokens, candidate.Text.IndexOf(':', StringComparison.Ordinal));
        var first = colon < 0 ? -1 : Array.FindIndex(tokens, token => token.Start > colon);
        return first < 0 ? null : new FoundSpan(first, tokens.Length - 1, SpanFinder.Place(tokens, candidate.Text, first, tokens.Length - 1), candidate.Spans[0].Score);
    }

    /// <summary>"The region pays 20 million, the state 18 million": of the state, the quantity is meant that stands by it.</summary>
    private static FoundSpan OfWhatIsAsked(Question question, Candidate candidate)
    {
        var (tokens, spans) = (candidate.Passage.Tokens, candidate.Spans);
        bool StandsByIt(FoundSpan span)
        {
            var item = ListItem.Around(span, tokens);
            return Array.Exists(candidate.Match.TermAt[item], term => term >= 0 && question.Terms[term] is { Role: not TermRole.Verb, IsCue: false, IsContext: false });
        }

        var other = StandsByIt(spans[0]) ? 0 : Array.FindIndex(spans, span => TypeEvidence.In(question.Type, tokens, candidate.Match, span.First, span.Last) && StandsByIt(span));
        return spans[Math.Max(0, other)];
    }

    /// <summary>Of how much cobalt there is, "31,000 tons of cobalt" says no more than "31,000 tons".</summary>
    private static FoundSpan WithoutWhatIsAsked(Candidate candidate, FoundSpan span)
    {
        var (tokens, last) = (candidate.Passage.Tokens, span.Last - 2);
        var asked = last >= span.First && candidate.Match.TermAt[span.Last] >= 0 && tokens[span.Last - 1].Tag == WordTag.Preposition;
        return asked ? span with { Last = last, Span = SpanFinder.Place(tokens, candidate.Text, span.First, last) } : span;
    }

    /// <summary>"600 of the 2,350 jobs would go": how many there are at all is not what is told of them.</summary>
    private static FoundSpan PartOfAll(Candidate candidate, FoundSpan span)
    {
        var (tokens, of) = (candidate.Passage.Tokens, span.First - 1);
        of -= of > 0 && tokens[of].Tag is WordTag.Determiner or WordTag.Possessive ? 1 : 0;
        var part = of > 0 && tokens[of].Span.In(candidate.Text) is "of" or "des" or "de" && (tokens[of - 1].Is(TokenTraits.Digit) || tokens[of - 1].Class is WordClass.NumberWord or WordClass.Scale);
        return part ? Hedges.Include(span with { First = of - 1, Last = of - 1, Span = SpanFinder.Place(tokens, candidate.Text, of - 1, of - 1) }, tokens, candidate.Text) : span;
    }

    /// <summary>Of how many steps there are, "the 143" says no more than "143".</summary>
    private static FoundSpan WithoutArticle(Candidate candidate, FoundSpan span)
    {
        var tokens = candidate.Passage.Tokens;
        var isNumber = span.Last == span.First + 1 && tokens[span.First].Tag == WordTag.Determiner && tokens[span.Last].Is(TokenTraits.Digit);
        return isNumber ? span with { First = span.Last, Span = SpanFinder.Place(tokens, candidate.Text, span.Last, span.Last) } : span;
    }

    /// <summary>"End of the works" is answered by "October" rather than by "expected to end in October": the first span that repeats none of the key words, if it is a little behind only.</summary>
    private static FoundSpan WithoutKeyWords(Candidate candidate)
    {
        const float LittleBehind = 1.5f;
        var spans = candidate.Spans;
        var other = Array.FindIndex(spans, span => !candidate.Match.TermAt.AsSpan(span.First, span.Last - span.First + 1).ContainsAnyExcept((sbyte)-1));
        return other > 0 && spans[other].Score >= spans[0].Score - LittleBehind ? spans[other] : spans[0];
    }

    /// <summary>"Three species nest there: the tern, the plover and the gull": which they are is not told by how many.</summary>
    private static bool IsNumber(Candidate candidate, FoundSpan span) => span.First == span.Last && TypeEvidence.In(AnswerType.Number, candidate.Passage.Tokens, candidate.Match, span.First, span.Last);

    /// <summary>Nobody is where something happened: a title stands in the span, and no word for a place.</summary>
    private static bool IsPerson(Candidate candidate, FoundSpan span)
    {
        var words = span.Words(candidate.Passage.Tokens);
        return Array.Exists(words, word => word.Class == WordClass.Title) && !Array.Exists(words, word => word.Class is WordClass.PlaceNoun or WordClass.Country or WordClass.Region);
    }

    /// <summary>The span if it is a reason, or the first that is, if it is a little behind only.</summary>
    private static FoundSpan? Reason(Candidate candidate, FoundSpan? span)
    {
        const float LittleBehind = 2;
        return span is { } first && ReasonSpan.Is(candidate, first) ? first : First(candidate, candidate.Spans[0].Score - LittleBehind, next => ReasonSpan.Is(candidate, next));
    }

    private static FoundSpan? First(Candidate candidate, float least, Predicate<FoundSpan> fits)
    {
        var at = Array.FindIndex(candidate.Spans, span => span.Score >= least && fits(span));
        return at < 0 ? null : candidate.Spans[at];
    }

    /// <summary>"Allow the US access to minerals in return for support": what the other side gets is not what is given to the US; the first span that it can get, if it is a little behind only.</summary>
    private static FoundSpan? Got(Question question, Candidate candidate, FoundSpan? span)
    {
        const float LittleBehind = 1.5f;
        var verb = question.Pattern.Verb < 0 ? 0 : question.Words.Tokens[question.Pattern.Verb].Start;
        bool IsAsked(int name) => candidate.Match.TermAt[name] is var term and >= 0 && question.Terms[term].Span.Start < verb;
        bool CanBe(FoundSpan got) => Exchange.CanBeGot(candidate.Passage.Tokens, got, candidate.Text, IsAsked);
        return span is not { } first || CanBe(first) ? span : First(candidate, first.Score - LittleBehind, next => SaysSomething(candidate, next) && CanBe(next));
    }

    /// <summary>"Which", "they" and "currently" by themselves answer nothing.</summary>
    private static bool SaysSomething(Candidate candidate, FoundSpan span) => Array.Exists(span.Words(candidate.Passage.Tokens), word => word.IsContent && !(word.Tag == WordTag.Adverb && word.Class is WordClass.None or WordClass.Time));

    private static bool Holds(FoundSpan span, FoundSpan part) => span.First <= part.First && span.Last >= part.Last;

    /// <summary>"Reports indicate that the rebels seized the town": who did it stands in the clause of the verb; <see langword="null"/> where that only says "they".</summary>
    private static FoundSpan? InClause(Question question, Candidate candidate)
    {
        if (SubjectPlace.IsPronoun(question, candidate.Passage.Tokens, candidate.Match, candidate.Text))
        {
            return null;
        }

        var start = SubjectPlace.Clause(question, candidate.Passage.Tokens, candidate.Match, candidate.Text);
        var inside = Array.FindIndex(candidate.Spans, span => span.First >= start && SaysSomething(candidate, span));
        return inside >= 0 ? candidate.Spans[inside] : SaysSomething(candidate, candidate.Spans[0]) ? candidate.Spans[0] : null;
    }
}
