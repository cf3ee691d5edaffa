using ChatBriefing.Answers;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Questions;

public sealed class QuestionReaderTests : IDisposable
{
    private const string English = "The harbour\n\nThe Netherlands bought the old lighthouse in March and the mayor signed the treaty with Germany.";
    private const string French = "Le port\n\nLe maire a acheté le vieux phare en mars et il a signé le traité avec les Pays-Bas.";
    private readonly TextAnalyzer _analyzer = new();

    public void Dispose() => _analyzer.Dispose();

    [Fact]
    public void A_French_question_is_not_missing_words_that_stand_in_English_articles()
    {
        var terms = Read("Qui a signé le traité avec l’Allemagne ?", Language.French, English);

        Assert.All(terms, term => Assert.True(term.InCorpus));
        Assert.Contains("germani", terms.Single(term => term.Surface == "Allemagne").Aliases);
    }

    [Fact]
    public void An_English_question_is_not_missing_words_that_stand_in_French_articles()
    {
        var terms = Read("Which treaty did the Netherlands sign?", Language.English, French);

        Assert.All(terms, term => Assert.True(term.InCorpus));
        Assert.Equal(["pay", "bas"], terms.Single(term => term.Surface == "Netherlands").SpelledOutWords);
    }

    [Fact]
    public void A_country_of_several_French_words_is_found_by_its_English_name() =>
        Assert.All(
            Read("Qui gouverne les Pays-Bas ?", Language.French, English).Where(term => term.Surface is "Pays" or "Bas"),
            term => Assert.Contains("netherland", term.Aliases));

    [Fact]
    public void Nothing_is_translated_where_all_articles_are_in_the_language_of_the_question() =>
        Assert.All(Read("Who bought the lighthouse in March?", Language.English, English), term => Assert.DoesNotContain(term.Related, other => other is "mar" or "phar"));

    [Fact]
    public void Words_that_stand_nowhere_are_not_searched_for() =>
        Assert.Equal(["bui"], Read("Who purchased the lighthouse?", Language.English, English)[0].Related);

    [Theory]
    [InlineData("May visitors bring dogs?", Language.English, QuestionKind.YesNo)]
    [InlineData("Does the mayor know what they want?", Language.English, QuestionKind.YesNo)]
    [InlineData("Do you know what they want?", Language.English, QuestionKind.What)]
    [InlineData("What is the price tag of the port?", Language.English, QuestionKind.HowMuch)]
    [InlineData("What are rare earths?", Language.English, QuestionKind.Definition)]
    [InlineData("What are the obstacles?", Language.English, QuestionKind.List)]
    [InlineData("C'est quoi le port de plaisance ?", Language.French, QuestionKind.Definition)]
    [InlineData("death toll", Language.English, QuestionKind.HowMany)]
    [InlineData("What does WHO stand for?", Language.English, QuestionKind.Definition)]
    [InlineData("What office does the mayor hold?", Language.English, QuestionKind.What)]
    [InlineData("What is the job of the mayor?", Language.English, QuestionKind.What)]
    [InlineData("Qu'est-ce que le maire a signé ?", Language.French, QuestionKind.What)]
    [InlineData("Qu'est-ce qui a retardé le maire ?", Language.French, QuestionKind.What)]
    [InlineData("Est-ce que le maire a signé ?", Language.French, QuestionKind.YesNo)]
    [InlineData("Où en sont les travaux ?", Language.French, QuestionKind.How)]
    [InlineData("Comment s'appelle le maire ?", Language.French, QuestionKind.What)]
    [InlineData("Quel est le nombre de bateaux ?", Language.French, QuestionKind.HowMany)]
    [InlineData("May 2024 copper price", Language.English, QuestionKind.HowMuch)]
    [InlineData("How far along is the work?", Language.English, QuestionKind.How)]
    [InlineData("How far is the port?", Language.English, QuestionKind.HowMuch)]
    [InlineData("How valuable is the lighthouse?", Language.English, QuestionKind.HowMuch)]
    [InlineData("Le port rouvrira-t-il ?", Language.French, QuestionKind.YesNo)]
    [InlineData("Qu'a-t-il signé ?", Language.French, QuestionKind.What)]
    [InlineData("Combien d'étals compte le port ?", Language.French, QuestionKind.HowMany)]
    public void What_is_asked_for_is_told_by_the_build_of_the_question(string question, Language language, QuestionKind kind) =>
        Assert.Equal(kind, Question(question, language, language == Language.French ? French : English).Kind);

    [Fact]
    public void A_capital_stands_for_its_country()
    {
        var term = Read("What did the mayor sign with Berlin?", Language.English, English).Single(term => term.Surface == "Berlin");

        Assert.True(term.InCorpus);
        Assert.Contains("germani", term.Related);
    }

    [Theory]
    [InlineData("What do the Germans buy?", Language.English, "Germans", English, "germani")]
    [InlineData("what does congo sell", Language.English, "congo", "Metals\n\nThe DRC sells cobalt.", "drc")]
    [InlineData("What does America sell?", Language.English, "America", "Metals\n\nThe US sells tin.", "us")]
    [InlineData("Que vend le Congo ?", Language.French, "Congo", "Metals\n\nThe DRC sells cobalt.", "drc")]
    public void A_country_is_known_by_its_other_names(string question, Language language, string surface, string article, string alias)
    {
        var term = Read(question, language, article).Single(term => term.Surface == surface);

        Assert.True(term.IsName);
        Assert.Contains(alias, term.Aliases);
    }

    [Fact]
    public void A_country_is_as_common_as_all_its_names_together() =>
        Assert.True(Read("What does Congo sell?", Language.English, "Metals\n\nCongo sells cobalt. The DRC sells tin. The DRC sells zinc.")[0].Rarity
            < Read("What does Congo sell?", Language.English, "Metals\n\nCongo sells cobalt. The US sells tin. The US sells zinc.")[0].Rarity);

    [Fact]
    public void Only_what_is_no_word_is_taken_for_a_slip()
    {
        Assert.Equal("treati", Read("Who signed the treuty?", Language.English, English).Single(term => term.Surface == "treuty").CorrectedTo);
        Assert.Null(Read("Who likes the parties?", Language.English, "The part\n\nHe likes the part.").Single(term => term.Surface == "parties").CorrectedTo);
    }

    [Fact]
    public void A_small_word_that_was_mistyped_is_read_as_meant()
    {
        var question = Question("Who mediated betwen the mayor and Germany?", Language.English, English);

        Assert.Equal("Who mediated between the mayor and Germany?", question.Text);
        Assert.DoesNotContain(question.Terms, term => term.Surface.StartsWith("betw", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Which groups have siezed territory?", "Rebels seized the territory.", "Which groups have seized territory?")]
    [InlineData("Which groups have siezed territory?", "Rebels left the territory.", "Which groups have siezed territory?")]
    [InlineData("Who met Siezed?", "Rebels seized the territory.", "Who met Siezed?")]
    public void Two_letters_swapped_are_set_right_where_an_article_has_the_word(string asked, string article, string read) =>
        Assert.Equal(read, Question(asked, Language.English, article).Text);

    [Theory]
    [InlineData("Who had a tough time?", "tough")]
    [InlineData("Who bought three lighthouses?", "three")]
    public void A_word_of_its_own_is_no_slip_of_a_small_one(string question, string word) =>
        Assert.Contains(Read(question, Language.English, English), term => term.Surface == word);

    [Fact]
    public void A_verb_that_says_little_weighs_little() =>
        Assert.True(Read("What did the mayor get?", Language.English, English).Single(term => term.Surface == "get").IsCue);

    [Fact]
    public void Nobody_is_no_person() => Assert.True(Read("Jusqu'à quand le maire promet-il de ne licencier personne ?", Language.French, French).Single(term => term.Surface == "personne").IsCue);

    [Theory]
    [InlineData("Who is said to be behind the strike?", "said")]
    [InlineData("What may be found in the east?", "found")]
    [InlineData("What do they still owe?", "still")]
    public void Words_that_only_say_how_it_is_known_weigh_little(string question, string word) =>
        Assert.True(Read(question, Language.English, English).Single(term => term.Surface == word).IsCue);

    [Fact]
    public void A_common_word_that_a_short_article_lacks_weighs_less_than_a_rare_one()
    {
        var terms = Read("Do people want zinc?", Language.English, English);

        Assert.True(terms.Single(term => term.Surface == "want").Rarity < 0.7 * terms.Single(term => term.Surface == "zinc").Rarity);
    }

    [Theory]
    [InlineData("Qu'obtiendraient les ouvriers ?", "The workers get 3 dollars.", "obtiendraient", "get")]
    [InlineData("Que recherchent les ouvriers ?", "The workers seek gold.", "recherchent", "seek")]
    public void A_form_of_a_French_verb_is_translated_like_its_infinitive(string question, string article, string form, string related) =>
        Assert.Contains(related, Read(question, Language.French, article).Single(term => term.Surface == form).Related);

    [Theory]
    [InlineData("Which town did they take over?", "take", "The rebels seized the town.", "seiz")]
    [InlineData("Which deal did they call all off?", "call", "They cancelled the deal.", "cancel")]
    [InlineData("What is the price tag?", "tag", "It costs 3 dollars.", "cost")]
    public void A_phrase_is_recognised_by_a_word_that_says_the_same(string question, string word, string article, string related)
    {
        var term = Read(question, Language.English, article).Single(term => term.Surface == word);

        Assert.Contains(related, term.Related);
        Assert.False(term.IsCue);
    }

    [Fact]
    public void A_verb_outside_of_its_phrase_says_little() => Assert.True(Read("Which town did they take over?", Language.English, "The rebels seized the town.").Single(term => term.Surface == "take").IsIdiom);

    [Fact]
    public void A_phrase_is_none_where_it_is_torn_apart() => Assert.False(Read("Who may take the old mill or go over?", Language.English, "The rebels seized the town.").Single(term => term.Surface == "take").IsIdiom);

    [Fact]
    public void What_no_translation_of_a_word_says_is_found_by_what_stands_for_its_translation() =>
        Assert.Contains("nation", Read("Quels pays signent ?", Language.French, "Both nations sign.").Single(term => term.Surface == "pays").Related);

    [Fact]
    public void A_capital_of_another_language_is_read_as_its_country() =>
        Assert.True(Read("Que veut Washington ?", Language.French, "The US seeks gold.").Single(term => term.Surface == "Washington").InCorpus);

    [Fact]
    public void A_slip_of_a_word_that_no_article_has_is_read_as_what_stands_for_that_word() =>
        Assert.Contains("cholera", Read("which diseese is spreading", Language.English, "There are cases of cholera.").Single(term => term.Surface == "diseese").Related);

    private IReadOnlyList<QuestionTerm> Read(string question, Language language, string article) => Question(question, language, article).Terms;

    private Question Question(string question, Language language, string article)
    {
        using var index = IndexFolder.InMemory([new FileReading("some-article.txt", Some.Article(article), [], [])], "some", _analyzer, CancellationToken.None);
        return new QuestionReader(index, _analyzer, AnswerModels.Shipped.Rarity).Read(question, language);
    }
}
