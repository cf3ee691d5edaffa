using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells whether the words of a span name a place, and which sort of one.</summary>
internal static class PlaceSort
{
    /// <summary>A country or what is called like a part of one.</summary>
    public static bool IsPlace(Token word) => word.Class is WordClass.Country or WordClass.Region;

    /// <summary>"Congo", and "Democratic Republic" of it.</summary>
    public static bool IsOfCountry(Token word, string text) => word.Class == WordClass.Country
        || (word.Is(TokenTraits.Capital) && word.Span.In(text) is "Democratic" or "Republic" or "United" or "States" or "Kingdom" or "Federal" or "République" or "États" or "Unis" or "Royaume");

    /// <summary>A place has a name, is a house or a hill, or stands behind "on" or the like.</summary>
    public static bool MayBe(Candidate candidate, FoundSpan span) => Array.Exists(candidate.Passage.Tokens[Math.Max(0, span.First - 2)..(span.Last + 1)], word =>
        word.Tag is WordTag.Name or WordTag.Preposition || word.Class is WordClass.Country or WordClass.Region or WordClass.PlaceNoun || (word.IsContent && word.Is(TokenTraits.Capital)));

    /// <summary>"The deal with Ukraine" tells with whom, not where.</summary>
    public static bool TellsWithWhom(Candidate candidate, FoundSpan span) =>
        span.First > 0 && candidate.Passage.Tokens[span.First - 1].Span.In(candidate.Text) is "with" or "against" or "by" or "between" or "for" or "avec" or "contre" or "par" or "pour" or "entre";

    /// <summary>Whether the noun, in lower case, is one for a place that is called by its name, as no part of a country need be.</summary>
    public static bool HasName(string noun) => noun is "city" or "cities" or "town" or "towns" or "village" or "villages" or "country" or "countries" or "street" or "river" or "ville" or "villes" or "pays" or "rue" or "fleuve";

    /// <summary>Whether the noun, in lower case, is one for a place within a country.</summary>
    public static bool IsWithinCountry(string noun) => noun is "part" or "region" or "regions" or "province" or "provinces" or "district" or "districts" or "city" or "cities" or "town" or "towns" or "village" or "villages" or "street" or "streets" or "ville" or "villes" or "rue" or "rues";
}
