using System.Text.Json;
using ChatBriefing.Answers;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;
using CsCheck;

namespace ChatBriefing.Tests.Answers.FollowUps;

public sealed class ConversationTests
{
    private static readonly string[] Words =
    [
        "who", "Who", "what", "did", "was", "is", "the", "The", "this", "his", "her", "it", "they", "that", "other", "else", "besides", "and", "What about", "of", "by", "Ada", "Lovelace's", "Waterboys'", "album",
        "“Moon”", "\"Sun", "14th", "2010", "happened", "Qui", "own", "judge", "state", "or", "where", "it said", "they took", "next", "year", "le sénateur", "État", "est-elle", "a-t-il", "qu'elle", "Qu'a-t-elle", "Que", "fait-il", "sa", "ses", "cet", "l'accord", "du", "Congo", "y", "en", "et", "pour", "—", ",", "?", " ?", "", "'", "😀", "\uD83D", "3's",
    ];

    private static readonly Gen<string> Questions = Gen.OneOf(Gen.Int[0, Words.Length - 1].Array[0, 9].Select(picks => string.Join(' ', picks.Select(i => Words[i]))), Gen.String[0, 40]);

    // The seeds are of conversations that once were not: a name of signs alone after the name of a person.
    [Theory]
    [InlineData(null)]
    [InlineData("5Yu4S5Y9lRZ5")]
    [InlineData("1_qSgwW-wGn5")]
    public void Whatever_is_said_in_a_conversation_is_read_in_peace(string? seed)
    {
        using var corpus = Asked.TheShippedCorpus();
        Questions.Array[1, 5].Sample(
            questions =>
            {
                Turn? turn = null;
                foreach (var question in questions)
                {
                    turn = corpus.Finder.Remember(corpus.Ask(question, turn), turn);
                    Assert.InRange(turn.Mentioned?.Count ?? 0, 0, 24);
                }
            },
            seed: seed,
            iter: seed is null ? 1_000 : 1);
    }

    [Fact]
    public void A_turn_kept_by_an_older_version_is_still_understood()
    {
        var old = JsonSerializer.Deserialize("""{"Question":"Who is Ada Lovelace?","Kind":10,"Unknown":1}""", HistoryJson.Default.Turn)!;
        using var corpus = Asked.TheShippedCorpus();

        Assert.Null(old.Topic);
        Assert.Equal("Where was Ada Lovelace born?", corpus.Ask("Where was she born?", old).ReadAs);
    }

    [Fact]
    public void A_turn_comes_back_with_its_topic()
    {
        var turn = new Turn("Where was Ada Lovelace born?", QuestionKind.Where, null, null, null) { Topic = "Ada Lovelace", Mentioned = ["Ada Lovelace", "the first program"] };

        var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(turn, HistoryJson.Default.Turn), HistoryJson.Default.Turn)!;

        Assert.Equal(turn, again with { Mentioned = turn.Mentioned });
        Assert.Equal(turn.Mentioned, again.Mentioned);
    }

    [Fact]
    public async Task A_question_that_was_not_answered_is_remembered_all_the_same()
    {
        using var open = new OpenBriefing();
        await open.SayAsync("Where was Ada Lovelace born?");

        var reply = await open.SayAsync("When did she die?");

        Assert.Equal("When did Ada Lovelace die?", reply.Answer!.ReadAs);
    }

    [Fact]
    public void A_question_that_may_stand_alone_is_asked_as_it_stands_first()
    {
        using var corpus = Asked.TheShippedCorpus();
        var first = corpus.Ask("Who is Ada Lovelace?");

        var second = corpus.Ask("Who reported the talks?", corpus.Finder.Remember(first, null));

        Assert.Null(second.ReadAs);
        Assert.Equal("the Financial Times", second.ShortAnswer?.Text);
    }

    [Fact]
    public void He_is_the_senator_who_was_asked_for_and_nobody_s_words_are_another_s()
    {
        using var corpus = Asked.TheShippedCorpus();
        var first = corpus.Ask("Which senator wants Rubio to work with Congo?");

        var second = corpus.Ask("What did he say about military support?", corpus.Finder.Remember(first, null));

        Assert.StartsWith("What did Senator Pierre Kanda Kalambayi say", second.ReadAs, StringComparison.Ordinal);
        Assert.False(corpus.Ask("What did Rubio say about military support?").Answered);
    }

    [Fact]
    public void A_refusal_does_not_guess_whose_deal_is_meant_where_the_articles_speak_of_one()
    {
        using var corpus = Asked.TheShippedCorpus();
        var first = corpus.Ask("Which rebels took Goma?");

        var second = corpus.Ask("When was the deal signed?", corpus.Finder.Remember(first, null));

        Assert.False(second.Answered);
        Assert.Null(second.ReadAs);
    }

    [Fact]
    public void Where_an_article_comes_from_is_asked_of_the_article()
    {
        using var corpus = Asked.TheShippedCorpus();
        var first = corpus.Ask("What did Marco Rubio say?");

        Assert.Null(corpus.Ask("Where does this article come from?", corpus.Finder.Remember(first, null)).ReadAs);
    }

    [Fact]
    public void Nobody_is_named_as_the_speaker_of_what_no_speaker_is_known_of()
    {
        using var corpus = Asked.TheShippedCorpus();
        var first = corpus.Ask("What minerals does the DRC have?");

        var second = corpus.Ask("Who said that?", corpus.Finder.Remember(first, null));

        Assert.False(second.Answered);
        Assert.Null(second.ShortAnswer);
    }
}
