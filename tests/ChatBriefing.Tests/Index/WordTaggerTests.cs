using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Tests.Index;

public sealed class WordTaggerTests : IDisposable
{
    private readonly TextAnalyzer _analyzer = new();

    public void Dispose() => _analyzer.Dispose();

    [Theory]
    [InlineData("The old mayor opened a new bridge.", "Determiner Adjective Noun PastVerb Determiner Adjective Noun")]
    [InlineData("She will visit the museum.", "Pronoun Auxiliary Verb Determiner Noun")]
    [InlineData("The visit was short.", "Determiner Noun Auxiliary Adjective")]
    [InlineData("They want to work here.", "Pronoun Verb To Verb Adverb")]
    [InlineData("Her work impressed him.", "Possessive Noun PastVerb Pronoun")]
    [InlineData("They saw her.", "Pronoun PastVerb Pronoun")]
    [InlineData("The elected president resigned.", "Determiner Adjective Noun PastVerb")]
    [InlineData("He was elected in 1998.", "Pronoun Auxiliary PastVerb Preposition Number")]
    [InlineData("The building collapsed.", "Determiner Noun PastVerb")]
    [InlineData("They are building a dam.", "Pronoun Auxiliary Gerund Determiner Noun")]
    [InlineData("The river that crosses Kinshasa floods often.", "Determiner Noun Subordinator Verb Name PluralNoun Adverb")]
    [InlineData("He said that the mine closed.", "Pronoun PastVerb Subordinator Determiner Noun PastVerb")]
    [InlineData("In that year nothing changed.", "Preposition Determiner Noun Pronoun PastVerb")]
    [InlineData("That is why rebels fled.", "Pronoun Auxiliary Wh PluralNoun PastVerb")]
    [InlineData("These include cobalt.", "Pronoun Verb Noun")]
    [InlineData("These mines employ children.", "Determiner PluralNoun Verb PluralNoun")]
    [InlineData("Workers do not trust the company.", "PluralNoun Auxiliary Negation Verb Determiner Noun")]
    [InlineData("She runs a small shop.", "Pronoun Verb Determiner Adjective Noun")]
    [InlineData("Several reports mention the attack.", "Determiner PluralNoun Verb Determiner Noun")]
    [InlineData("Prices rose because supply fell.", "PluralNoun PastVerb Subordinator Noun PastVerb")]
    [InlineData("He left before they arrived.", "Pronoun PastVerb Subordinator Pronoun PastVerb")]
    [InlineData("He left before dawn.", "Pronoun PastVerb Preposition Noun")]
    [InlineData("More important clues vanished.", "Adverb Adjective PluralNoun PastVerb")]
    [InlineData("Angela Merkel led the German government.", "Name Name PastVerb Determiner Adjective Noun")]
    [InlineData("Congo’s army quickly retook the town.", "Name Noun Adverb PastVerb Determiner Noun")]
    [InlineData("Which team won?", "Wh Noun PastVerb")]
    [InlineData("Where did the old king die?", "Wh Auxiliary Determiner Adjective Noun Verb")]
    [InlineData("What causes malaria?", "Wh Verb Noun")]
    public void English_words_have_their_part_of_speech(string text, string tags) => Assert.Equal(tags, Tags(text, Language.English));

    [Theory]
    [InlineData("Le président signe un accord.", "Determiner Noun Verb Determiner Noun")]
    [InlineData("La société exporte du cobalt.", "Determiner Noun Verb Preposition Noun")]
    [InlineData("Il est né à Lyon en 1902.", "Pronoun Auxiliary PastVerb Preposition Name Preposition Number")]
    [InlineData("Elle la connaît bien.", "Pronoun Pronoun Verb Adverb")]
    [InlineData("L’armée française occupe la ville.", "Noun Adjective Verb Determiner Noun")]
    [InlineData("Les rebelles attaquèrent le village.", "Determiner PluralNoun Verb Determiner Noun")]
    [InlineData("Ils ne marchent pas rapidement.", "Pronoun Negation Verb Negation Adverb")]
    [InlineData("Le gouvernement refuse de négocier.", "Determiner Noun Verb Preposition Verb")]
    [InlineData("Ses œuvres sont très connues.", "Possessive PluralNoun Auxiliary Adverb PastVerb")]
    [InlineData("Un homme qui parle latin.", "Determiner Noun Wh Verb Noun")]
    [InlineData("L’église fut détruite pendant l’hiver.", "Noun Auxiliary PastVerb Preposition Noun")]
    [InlineData("Où se trouve la capitale ?", "Wh Pronoun Verb Determiner Noun")]
    [InlineData("Une décision qui l’oblige à négocier.", "Determiner Noun Wh Verb Preposition Verb")]
    [InlineData("Les normes sociales changent.", "Determiner PluralNoun Adjective Verb")]
    [InlineData("Leur mère leur donne des livres.", "Possessive Noun Pronoun Verb Determiner PluralNoun")]
    public void French_words_have_their_part_of_speech(string text, string tags) => Assert.Equal(tags, Tags(text, Language.French));

    [Theory]
    [InlineData("On 3 May 1998 he may march.", "None None Month None None None None")]
    [InlineData("Two doctors from Kenya spoke Swahili.", "NumberWord Occupation None Country None Language")]
    [InlineData("President Joseph’s wife owns several companies.", "Title GivenName Relation None NumberWord OrgNoun")]
    [InlineData("Turkey sold turkey.", "Country None None")]
    [InlineData("The 19th century brought five million dollars.", "None Ordinal TimeUnit None NumberWord Scale Currency")]
    [InlineData("Americans walked 3 miles yesterday.", "Nationality None None Unit Time")]
    public void English_words_have_their_class(string text, string classes) => Assert.Equal(classes, Classes(text, Language.English));

    [Theory]
    [InlineData("Le 3 mai, deux médecins belges quittent le Kenya.", "None None Month NumberWord Occupation Nationality None None Country")]
    [InlineData("Au XIXe siècle, la reine vécut à Paris.", "None Ordinal TimeUnit None Title None None Region")]
    public void French_words_have_their_class(string text, string classes) => Assert.Equal(classes, Classes(text, Language.French));

    [Theory]
    [InlineData("Paris (France), its well-known twin", "Start OpenBracket CloseBracket None Joined None")]
    [InlineData("about $3.5 million, or 20% more", "Start Currency None Comma None Percent")]
    [InlineData("The king’s men: \"Hail\" he said; all left – fast", "Start None Possessive OpenQuote CloseQuote None Semicolon None Dash")]
    [InlineData("he said \"no thanks\" twice", "Start None OpenQuote None CloseQuote")]
    [InlineData("workers’ unions and/or Mr. Brown", "Start Possessive None Slash None None")]
    [InlineData("Stop! Go", "Start Stop")]
    public void The_gap_before_a_word_is_told(string text, string gaps) =>
        Assert.Equal(gaps, string.Join(' ', _analyzer.Analyze(text, Language.English).Tokens.Select(token => token.Gap)));

    [Fact]
    public void A_French_quotation_opens_and_closes() =>
        Assert.Equal("Start OpenQuote CloseQuote", string.Join(' ', _analyzer.Analyze("le « coltan » brut", Language.French).Tokens.Select(token => token.Gap)));

    [Fact]
    public void Guesses_survive_being_written()
    {
        var tokens = _analyzer.Analyze("In May, Angela’s (old) friend paid $5.", Language.English).Tokens;
        var passage = new Passage { Doc = 1, Ordinal = 1, Span = new TextSpan(0, 9), Paragraph = 0, Place = 0, ParagraphLength = 1, Role = ParagraphRole.Body, Language = Language.English, Tokens = tokens };

        Assert.Equal(tokens, PassageCodec.Read(1, PassageCodec.Write(passage)).Tokens);
    }

    [Fact]
    public void A_long_text_is_tagged_to_its_end() =>
        Assert.All(_analyzer.Analyze(string.Concat(Enumerable.Repeat("of ", 500)), Language.English).Tokens, token => Assert.Equal(WordTag.Preposition, token.Tag));

    private string Tags(string text, Language language) => string.Join(' ', _analyzer.Analyze(text, language).Tokens.Select(token => token.Tag));

    private string Classes(string text, Language language) => string.Join(' ', _analyzer.Analyze(text, language).Tokens.Select(token => token.Class));
}
