using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>Chooses what is quoted: what quick facts state first, then of the ranked sentences none of them twice, with the sentence before that a pronoun needs, and in one piece with a neighbour that answers about as well.</summary>
/// <param name="stated">What quick facts state in answer to the very question.</param>
/// <param name="ranked">The sentences, best first.</param>
/// <param name="writer">Makes excerpts of them.</param>
/// <param name="passages">Reads the sentences beside them.</param>
internal sealed class QuotationChoice(IReadOnlyList<Quotation> stated, IReadOnlyList<Candidate> ranked, ExcerptWriter writer, PassageReader passages)
{
    // In units of the ranking score: e to this power is how many times likelier the better of two sentences is to be the right one.
    private const float AboutAsWell = 1.5f;

    private const int MostSentences = 3;
    private const int ShortQuotation = 400;

    /// <summary>What facts state, then the best sentence and others: as many as are wanted, or of them only those that answer about as well.</summary>
    /// <param name="most">How many are wanted.</param>
    /// <param name="asWell">Whether only those are wanted that answer about as well as the best.</param>
    /// <param name="answers">Whether the best answers at all.</param>
    public List<Quotation> Best(int most, bool asWell, bool answers = true)
    {
        var (chosen, texts) = (stated.Take(most).Select(quotation => quotation with { First = Needed(quotation.First, quotation.Last) }).ToList(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var candidate in ranked)
        {
            if (chosen.Count == most || (asWell && (!answers || candidate.Score < ranked[0].Score - AboutAsWell)))
            {
                break;
            }

            var isNew = !(asWell && chosen.Count > 0 && candidate.Cover == 0) && !IsQuoted(candidate.Passage, candidate.Passage.Span) && texts.Add(writer.Text(candidate.Passage));
            if (isNew && !chosen.Exists(other => writer.Repeats(other.Candidate, candidate)))
            {
                chosen.Add(Quote(candidate));
            }
        }

        return chosen;

        Quotation Quote(Candidate candidate)
        {
            var whole = Of(candidate);
            var quotation = IsQuoted(candidate.Passage, whole.Span) ? new Quotation(candidate, candidate.Passage, candidate.Passage) : whole;
            return Neighbour(quotation, span => IsQuoted(candidate.Passage, span)) ?? quotation;
        }

        bool IsQuoted(Passage passage, TextSpan span) => chosen.Exists(other => other.First.ArticleDoc == passage.ArticleDoc && other.Span.Overlaps(span));
    }

    /// <summary>The sentence itself, with the one before it that it leans on; with one more where the three of them are short.</summary>
    public Quotation Of(Candidate candidate) => new(candidate, Needed(candidate.Passage, candidate.Passage), candidate.Passage);

    private Passage Needed(Passage first, Passage last)
    {
        for (var taken = 1; taken < MostSentences && Leaning.OnBefore(first.Tokens, passages.Text(first.Doc)) && passages.Before(first) is { } before; taken++)
        {
            if (taken > 1 && last.Span.End - before.Span.Start > ShortQuotation)
            {
                break;
            }

            first = before;
        }

        return first;
    }

    /// <summary>The quotation with the better of the sentences right before and right after it that answers about as well; one that leans on another already only where all is short.</summary>
    private Quotation? Neighbour(Quotation quotation, Predicate<TextSpan> isQuoted)
    {
        foreach (var other in ranked)
        {
            if (!other.IsLookedAtClosely || other.Score < quotation.Candidate.Score - AboutAsWell)
            {
                return null;
            }

            if (other.Cover > 0 && Joined(quotation, other.Passage) is { } joined && IsQuotable(joined) && !isQuoted(other.Passage.Span))
            {
                return joined;
            }
        }

        return null;
    }

    private static bool IsQuotable(Quotation joined)
    {
        var sentences = joined.Last.Doc - joined.First.Doc + 1;
        return sentences < MostSentences || (sentences == MostSentences && joined.Span.Length <= ShortQuotation);
    }

    private static Quotation? Joined(Quotation quotation, Passage other) => other.ParagraphDoc != quotation.First.ParagraphDoc ? null
        : other.Doc == quotation.First.Doc - 1 ? quotation with { First = other }
        : other.Doc == quotation.Last.Doc + 1 ? quotation with { Last = other }
        : null;
}
