using ChatBriefing.Answers.Matching;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Matching;

public sealed class SentenceMatchTests
{
    [Fact]
    public void A_word_stands_for_its_term_and_for_no_other()
    {
        var sentence = OneSentence.Read("The mayors opened two bridges.", "Which mayor opened a bridge?");

        Assert.Equal([-1, 0, 1, -1, 2], sentence.Match.TermAt.Select(term => (int)term));
        Assert.Equal([1, 1, 1], sentence.Match.Levels);
    }

    [Fact]
    public void A_word_of_the_same_family_counts_for_less()
    {
        var sentence = OneSentence.Read("The government fell.", "Which governor?");
        var term = sentence.Question.Terms[0] with { RelatedHashes = [] };

        Assert.Equal(TermMatcher.FamilyLevel, TermMatcher.Level(term, sentence.Tokens[1]));
        Assert.Equal(0, TermMatcher.Level(term, sentence.Tokens[2]));
    }

    [Fact]
    public void A_synonym_counts_for_less_still()
    {
        var sentence = OneSentence.Read("They bought it.", "Who purchased it?");

        Assert.Equal([TermMatcher.RelatedLevel], sentence.Match.Levels);
        Assert.True(TermMatcher.RelatedLevel < TermMatcher.FamilyLevel);
    }

    [Fact]
    public void An_abbreviation_stands_where_all_its_words_do()
    {
        Assert.Equal(1, OneSentence.Read("He left the United States.", "Who left the US?").Match.Levels[^1]);
        Assert.Equal(0, OneSentence.Read("He left the United Nations.", "Who left the US?").Match.Levels[^1]);
    }

    [Fact]
    public void A_term_that_is_missing_stands_nowhere() =>
        Assert.Equal([1, 0], OneSentence.Read("A bridge fell.", "Which bridge burned?").Match.Levels);
}
