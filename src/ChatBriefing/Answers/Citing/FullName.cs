using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>Finds how fully an article has named somebody before it calls them by their last name alone.</summary>
internal static class FullName
{
    private const int MostForenames = 6;
    private const int LongestInitial = 4;

    /// <summary>The first longer name before <paramref name="name"/> that ends with it; <paramref name="name"/> itself where there is none, or where the article speaks of two of that name.</summary>
    public static TextSpan Of(Article article, TextSpan name)
    {
        var (text, surname) = (article.Text, name.In(article.Text));
        TextSpan? full = null;
        for (var at = text.IndexOf(surname, StringComparison.Ordinal); at >= 0 && at < name.Start; at = text.IndexOf(surname, at + 1, StringComparison.Ordinal))
        {
            var isWord = at + surname.Length == text.Length || !char.IsLetter(text[at + surname.Length]);
            var named = TextSpan.Between(isWord ? Forenames(article, at) : at, at + surname.Length);
            if (named.Length == surname.Length)
            {
                continue;
            }

            if (full is { } known && !IsSame(known.In(text), named.In(text), article.Language))
            {
                return name;
            }

            full ??= named;
        }

        return full ?? name;
    }

    /// <summary>Where the forenames and titles begin that stand right before <paramref name="at"/>, each parted from the next by one space.</summary>
    private static int Forenames(Article article, int at)
    {
        var (text, first) = (article.Text, at);
        for (var words = 0; words < MostForenames && first > 1 && text[first - 1] == ' '; words++)
        {
            var start = first - 1;
            while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '.' or '-' or '’' or '\''))
            {
                start--;
            }

            if (!CanBe(text[start..(first - 1)], start, article))
            {
                break;
            }

            first = start;
        }

        return first < at && IsPlace(text, first) ? at : first;
    }

    /// <summary>A forename, an initial or a title: not the last word of the sentence before, nor "On", "Monday" or "Yesterday".</summary>
    private static bool CanBe(string word, int start, Article article)
    {
        if (word.Length == 0 || !char.IsUpper(word[0]) || (word[^1] == '.' && word.Length > LongestInitial))
        {
            return false;
        }

        var lower = word.ToLowerInvariant();
        var lexicon = Lexicon.Of(article.Language);
        var known = lexicon.Knows(lower, out var guess);
        var named = lexicon.NameClass(lower);
        return !FunctionWords.Contains(article.Language, lower)
            && named is not (WordClass.Month or WordClass.Weekday)
            && !(known && named == WordClass.None && guess.Class is not (WordClass.Title or WordClass.Occupation or WordClass.PersonNoun) && Opens(article, start));
    }

    private static bool Opens(Article article, int start) => article.Paragraphs.Any(paragraph => paragraph.Sentences.Any(sentence => sentence.Start == start));

    /// <summary>"In Kinshasa Tshisekedi": a place and whoever is there.</summary>
    private static bool IsPlace(string text, int first)
    {
        var before = text.AsSpan(0, first);
        return before.EndsWith("In ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("At ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("À ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether two full names may be one person's: titles aside, one ends with the other.</summary>
    private static bool IsSame(string one, string other, Language language)
    {
        var (first, second) = (WithoutTitles(one, language), WithoutTitles(other, language));
        return first.EndsWith(second, StringComparison.Ordinal) || second.EndsWith(first, StringComparison.Ordinal);
    }

    private static string WithoutTitles(string name, Language language) =>
        string.Join(' ', name.Split(' ').SkipWhile((word, i) => i < name.Count(' ') && Lexicon.Of(language).Knows(word.ToLowerInvariant().TrimEnd('.'), out var guess) && guess.Class is WordClass.Title or WordClass.Occupation or WordClass.PersonNoun));
}
