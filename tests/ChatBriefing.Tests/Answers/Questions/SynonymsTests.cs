using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Tests.Answers.Questions;

public sealed class SynonymsTests : IDisposable
{
    private readonly TextAnalyzer _analyzer = new();
    private readonly Synonyms _synonyms;

    public SynonymsTests() => _synonyms = new Synonyms(_analyzer);

    public void Dispose() => _analyzer.Dispose();

    [Theory]
    [InlineData("film", "movies", Language.English)]
    [InlineData("movies", "film", Language.English)]
    [InlineData("purchased", "bought", Language.English)]
    [InlineData("acheter", "acquérir", Language.French)]
    public void Words_of_one_group_stand_for_one_another(string one, string other, Language language) =>
        Assert.Contains(Form(other, language), _synonyms.Of(Form(one, language), language));

    [Fact]
    public void A_word_of_two_groups_does_not_bring_them_together()
    {
        Assert.Contains(Form("kill", Language.English), _synonyms.Of(Form("murder", Language.English), Language.English));
        Assert.Contains(Form("homicide", Language.English), _synonyms.Of(Form("murder", Language.English), Language.English));
        Assert.DoesNotContain(Form("homicide", Language.English), _synonyms.Of(Form("kill", Language.English), Language.English));
    }

    [Theory]
    [InlineData("metal", "copper", Language.English)]
    [InlineData("maladie", "choléra", Language.French)]
    public void A_kind_stands_for_what_it_is_a_kind_of_and_not_the_other_way_round(string general, string special, Language language)
    {
        Assert.Contains(Form(special, language), _synonyms.Of(Form(general, language), language));
        Assert.DoesNotContain(Form(general, language), _synonyms.Of(Form(special, language), language));
    }

    [Theory]
    [InlineData("kinds.en")]
    [InlineData("kinds.fr")]
    public void Every_list_of_kinds_names_one_word_and_then_others(string list) =>
        Assert.All(WordFile.Lines(list), line => Assert.Matches(@"^\p{Ll}+: \p{Ll}+( \p{Ll}+)*$", line));

    [Fact]
    public void A_word_never_stands_for_itself() =>
        Assert.DoesNotContain(Form("win", Language.English), _synonyms.Of(Form("win", Language.English), Language.English));

    [Fact]
    public void A_country_and_its_people_stand_for_one_another() =>
        Assert.Contains(Form("German", Language.English), _synonyms.NamesOf(Form("Germany", Language.English), Language.English));

    [Fact]
    public void A_name_is_not_mistaken_for_the_word_that_looks_like_it()
    {
        var march = Form("march", Language.English);

        Assert.Contains(Form("walk", Language.English), _synonyms.Of(march, Language.English));
        Assert.Empty(_synonyms.Of(march, Language.English, isName: true));
        Assert.Equal([Form("mars", Language.French)], _synonyms.InOtherLanguage(march, Language.English, isName: true));
    }

    [Theory]
    [InlineData("janvier", "January")]
    [InlineData("allemand", "German")]
    [InlineData("RDC", "DRC")]
    public void Words_are_translated_both_ways(string french, string english)
    {
        Assert.Contains(Form(english, Language.English), _synonyms.InOtherLanguage(Form(french, Language.French), Language.French));
        Assert.Contains(Form(french, Language.French), _synonyms.InOtherLanguage(Form(english, Language.English), Language.English));
    }

    [Fact]
    public void Several_French_words_count_together() =>
        Assert.Contains(_synonyms.AbbreviationsOfFrench, pair => pair.Short == "netherland" && pair.Words is ["pay", "bas"]);

    [Theory]
    [InlineData("synonyms.en", Language.English)]
    [InlineData("synonyms.fr", Language.French)]
    public void Every_group_has_two_members_and_stands_once(string list, Language language)
    {
        var lines = WordFile.Lines(list);
        var groups = _analyzer.AnalyzeLines(lines, language);

        Assert.Empty(lines.Where((line, i) => groups[i].Count != line.Split(' ').Length || groups[i].Distinct().Count() < 2));
        Assert.Empty(groups.Zip(lines).GroupBy(pair => string.Join(' ', pair.First.Distinct().Order(StringComparer.Ordinal))).Where(same => same.Count() > 1).Select(same => same.First().Second));
    }

    [Fact]
    public void Every_translation_has_two_sides_and_stands_once()
    {
        var lines = WordFile.Lines("translations.fr-en");
        var sides = lines.Select(line => line.Split('=', StringSplitOptions.TrimEntries)).ToArray();
        var french = _analyzer.AnalyzeLines(Array.ConvertAll(sides, side => side[0]), Language.French);
        var english = _analyzer.AnalyzeLines(Array.ConvertAll(sides, side => side[1]), Language.English);

        Assert.Empty(lines.Where((_, i) => sides[i].Length != 2 || french[i].Count == 0 || english[i].Count != sides[i][1].Split(',').Length));
        Assert.Empty(sides.GroupBy(side => side[0]).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    private string Form(string word, Language language) => Assert.Single(_analyzer.Analyze(word, language).Terms);
}
