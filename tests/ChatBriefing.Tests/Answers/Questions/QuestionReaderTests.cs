using ChatBriefing.Answers.Questions;
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
        Assert.Contains("germani", terms.Single(term => term.Surface == "Allemagne").Related);
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
            term => Assert.Contains("netherland", term.Related));

    [Fact]
    public void Nothing_is_translated_where_all_articles_are_in_the_language_of_the_question() =>
        Assert.All(Read("Who bought the lighthouse in March?", Language.English, English), term => Assert.DoesNotContain(term.Related, other => other is "mar" or "phar"));

    [Fact]
    public void Words_that_stand_nowhere_are_not_searched_for() =>
        Assert.Equal(["bui"], Read("Who purchased the lighthouse?", Language.English, English)[0].Related);

    private IReadOnlyList<QuestionTerm> Read(string question, Language language, string article)
    {
        using var index = IndexFolder.InMemory([new FileReading("some-article.txt", Some.Article(article), [], [])], "some", _analyzer, CancellationToken.None);
        return new QuestionReader(index, _analyzer).Read(question, language).Terms;
    }
}
