using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Questions;

public sealed class PatternReaderTests
{
    [Theory]
    [InlineData("Who is taking over the bank?", "WhoActs", "", "taking")]
    [InlineData("Who wrote the treaty?", "WhoActs", "", "wrote")]
    [InlineData("Who did the rebels attack?", "WhoObject", "", "attack")]
    [InlineData("Whom did the senator urge?", "WhoObject", "", "urge")]
    [InlineData("By who was the king killed?", "WhoIs", "", "killed")]
    [InlineData("Who is the mayor of Paris?", "WhoIs", "", "")]
    [InlineData("Who's the mayor?", "WhoIs", "", "")]
    [InlineData("Whose army took the town?", "Whose", "", "took")]
    [InlineData("When did the war begin?", "When", "", "begin")]
    [InlineData("Where do gorillas live?", "Where", "", "live")]
    [InlineData("Why did the deal fail?", "Why", "", "fail")]
    [InlineData("How did the king die?", "How", "", "die")]
    [InlineData("How?", "How", "", "")]
    [InlineData("How many tonnes of copper were sold?", "HowMany", "tonnes", "sold")]
    [InlineData("How many people died in the flood?", "HowMany", "people", "died")]
    [InlineData("How much money did the company pay?", "HowMuch", "money", "pay")]
    [InlineData("How much did the company pay?", "HowMuch", "", "pay")]
    [InlineData("How long did the king live?", "HowMeasure", "long", "live")]
    [InlineData("How valuable is the ore?", "HowMeasure", "valuable", "")]
    [InlineData("What age is the mayor?", "HowMeasure", "age", "")]
    [InlineData("What was the firm's profit last year?", "WhatIs", "profit", "")]
    [InlineData("What year did the war begin?", "WhatNoun", "year", "begin")]
    [InlineData("Which senator wrote the law?", "WhatNoun", "senator", "wrote")]
    [InlineData("In what war did the king die?", "WhatNoun", "war", "die")]
    [InlineData("What type of motion is required for a perpetual machine?", "WhatNoun", "motion", "required")]
    [InlineData("Which state state universities were founded first?", "WhatNoun", "universities", "founded")]
    [InlineData("What is the name of the river that crosses Kinshasa?", "WhatIs", "river", "crosses")]
    [InlineData("What is the capital of France?", "WhatIs", "capital", "")]
    [InlineData("What's the price of copper?", "WhatIs", "price", "")]
    [InlineData("What’s the price of copper?", "WhatIs", "price", "")]
    [InlineData("What did the minister sign?", "WhatDo", "", "sign")]
    [InlineData("What distributes water?", "WhatActs", "", "distributes")]
    [InlineData("What caused the fire?", "WhatActs", "", "caused")]
    [InlineData("Did the king die?", "YesNo", "", "die")]
    [InlineData("copper price", "None", "", "")]
    [InlineData("What?", "WhatIs", "", "")]
    [InlineData("What were the geologists looking for?", "WhatDo", "", "looking")]
    [InlineData("What is the building made of?", "WhatIs", "building", "made")]
    [InlineData("What is in the building?", "WhatIs", "", "")]
    [InlineData("What became of the supply deal?", "WhatActs", "", "became")]
    [InlineData("Which American official was asked to pay?", "WhatNoun", "official", "asked")]
    [InlineData("", "None", "", "")]
    public void The_build_of_an_English_question_is_read(string text, string structure, string head, string verb) =>
        Assert.Equal((structure, head, verb), Read(text, Language.English));

    [Theory]
    [InlineData("Qui a signé le traité ?", "WhoActs", "", "signé")]
    [InlineData("Qui est le maire de Paris ?", "WhoIs", "", "")]
    [InlineData("Par qui le roi a-t-il été tué ?", "WhoObject", "", "tué")]
    [InlineData("Quand la guerre a-t-elle commencé ?", "When", "", "commencé")]
    [InlineData("Où vivent les gorilles ?", "Where", "", "vivent")]
    [InlineData("Pourquoi l’accord a-t-il échoué ?", "Why", "", "échoué")]
    [InlineData("Comment le maire a-t-il voté ?", "How", "", "voté")]
    [InlineData("Combien de tonnes de cuivre sont vendues ?", "HowMany", "tonnes", "vendues")]
    [InlineData("Combien coûte le cuivre ?", "HowMuch", "", "coûte")]
    [InlineData("Quel est le nom de la ville détruite ?", "WhatIs", "ville", "détruite")]
    [InlineData("Quelle ville a été détruite ?", "WhatNoun", "ville", "détruite")]
    [InlineData("En quelle année la guerre a-t-elle commencé ?", "WhatNoun", "année", "commencé")]
    [InlineData("Que dit le ministre ?", "WhatDo", "", "dit")]
    [InlineData("Est-ce que le roi est mort ?", "YesNo", "", "mort")]
    [InlineData("Qu’est-ce que le roi cherche ?", "WhatDo", "", "cherche")]
    [InlineData("Qu'est-ce qui a tué le roi ?", "WhatActs", "", "tué")]
    [InlineData("Le port rouvrira-t-il ?", "YesNo", "", "rouvrira")]
    [InlineData("Les rois sont-ils morts ?", "YesNo", "", "morts")]
    [InlineData("Qu'a-t-elle dit ?", "WhatDo", "", "dit")]
    [InlineData("Combien d'étals compte la halle ?", "HowMany", "étals", "compte")]
    public void The_build_of_a_French_question_is_read(string text, string structure, string head, string verb) =>
        Assert.Equal((structure, head, verb), Read(text, Language.French));

    [Fact]
    public void The_sort_of_thing_that_is_asked_for_is_told()
    {
        Assert.Equal(WordClass.TimeUnit, Question("What year did the war begin?", Language.English).Pattern.HeadClass);
        Assert.Equal(WordClass.PlaceNoun, Question("Quel est le nom de la ville ?", Language.French).Pattern.HeadClass);
        Assert.Equal(WordClass.None, Question("Who wrote it?", Language.English).Pattern.HeadClass);
    }

    [Fact]
    public void Every_pair_of_structure_and_class_has_a_grain_of_its_own()
    {
        var grains = from structure in Enum.GetValues<QuestionStructure>() from sort in Enum.GetValues<WordClass>() select new QuestionPattern(structure, -1, sort, -1).Grain;
        Assert.Equal(Enum.GetValues<QuestionStructure>().Length * Enum.GetValues<WordClass>().Length, grains.Distinct().Count());
    }

    private static (string Structure, string Head, string Verb) Read(string text, Language language)
    {
        var (words, pattern) = (Question(text, language).Words, Question(text, language).Pattern);
        return (pattern.Structure.ToString(), Word(pattern.Head), Word(pattern.Verb));

        string Word(int at) => at < 0 ? string.Empty : words.Surface(at).ToString();
    }

    private static Question Question(string text, Language language) => OneSentence.Read("It rained.", text, language).Question;
}
