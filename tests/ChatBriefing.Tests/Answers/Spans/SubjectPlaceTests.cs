using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class SubjectPlaceTests
{
    private const string Inserted = "Armed rebel groups, supported by foreign forces, have seized the eastern towns.";

    [Theory]
    [InlineData("Who seized the towns?", Inserted, "supported")]
    [InlineData("Which groups seized the towns?", Inserted, "supported")]
    [InlineData("Which groups have seized the towns?", Inserted, "supported")]
    [InlineData("Who built the mill?", "Ines Duarte built the mill for her brother.", "built")]
    [InlineData("Who asked for a vote?", "Their leader, Lucan Merrow, asked for a vote.", "asked")]
    [InlineData("Who urged the minister?", "In May Senator Kanda had urged the minister to act.", "had")]
    public void Who_did_it_stands_before_the_verb_and_outside_of_what_is_inserted(string question, string text, string end)
    {
        var sentence = OneSentence.Read(text, question);
        Assert.Equal(sentence.At(end), SubjectPlace.End(sentence.Question, sentence.Tokens, sentence.Match, text));
    }

    [Theory]
    [InlineData("Who seized the towns?", "The towns were seized by armed rebel groups.")]
    [InlineData("Who built the mill?", "The mill, built by Ines Duarte, burned down.")]
    [InlineData("Which towns did the rebels seize?", Inserted)]
    [InlineData("Whom did the rebels attack?", "The rebels attacked the garrison.")]
    [InlineData("Who is Ines Duarte?", "Ines Duarte built the mill.")]
    public void Other_questions_and_passive_sentences_leave_the_place_open(string question, string text)
    {
        var sentence = OneSentence.Read(text, question);
        Assert.Equal(sentence.Tokens.Length, SubjectPlace.End(sentence.Question, sentence.Tokens, sentence.Match, text));
    }

    [Theory]
    [InlineData("Which official was asked to act?", "In May Senator Kanda asked Minister Rubio to act.", "Minister")]
    [InlineData("Who was asked to act?", "In May Senator Kanda asked Minister Rubio to act.", "Minister")]
    [InlineData("Who asked the minister to act?", "In May Senator Kanda asked Minister Rubio to act.", null)]
    [InlineData("Which official was asked to act?", "Minister Rubio was asked to act.", null)]
    [InlineData("Which law was asked for by the minister?", "In May Minister Rubio asked for the law.", "for")]
    public void Whom_it_was_done_to_begins_behind_the_verb_where_the_sentence_is_active(string question, string text, string? begin)
    {
        var sentence = OneSentence.Read(text, question);
        Assert.Equal(begin is null ? -1 : sentence.At(begin), SubjectPlace.Object(sentence.Question, sentence.Tokens, sentence.Match, text));
    }

    [Theory]
    [InlineData("Who supports the rebel groups?", Inserted, "foreign")]
    [InlineData("Who takes the bank over?", "The bank will be taken over by the Swedish group.", "the")]
    [InlineData("Who built the mill?", "The mill, built by Ines Duarte, burned down.", "Ines")]
    public void Who_did_it_begins_behind_by_where_the_sentence_is_passive(string question, string text, string begin)
    {
        var sentence = OneSentence.Read(text, question);
        Assert.Equal(sentence.At(begin), SubjectPlace.Agent(sentence.Question, sentence.Tokens, sentence.Match, text));
    }

    [Theory]
    [InlineData("Which towns did the rebels seize?", "The towns were seized by armed rebel groups.")]
    [InlineData("Who seized the towns?", Inserted)]
    [InlineData("Who built the mill?", "Ines Duarte, who built the mill, stood by it.")]
    public void Where_it_is_not_asked_or_not_passive_there_is_no_such_place(string question, string text)
    {
        var sentence = OneSentence.Read(text, question);
        Assert.Equal(-1, SubjectPlace.Agent(sentence.Question, sentence.Tokens, sentence.Match, text));
    }

    [Theory]
    [InlineData("They criticized the Ukrainian president for it.", true)]
    [InlineData("In the end she openly criticized the president.", true)]
    [InlineData("The senator criticized the president.", false)]
    [InlineData("The president was criticized by the senator.", false)]
    public void A_pronoun_does_not_tell_who_did_it(string text, bool isPronoun)
    {
        var sentence = OneSentence.Read(text, "Who criticized the president?");
        Assert.Equal(isPronoun, SubjectPlace.IsPronoun(sentence.Question, sentence.Tokens, sentence.Match, text));
    }
}
