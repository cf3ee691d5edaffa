using ChatBriefing.Answers;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers;

public sealed class ShippedCorpusTests : IDisposable
{
    private readonly Asked _corpus = Asked.TheShippedCorpus();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("What are the DRC's reserves worth?", "over $24 trillion")]
    [InlineData("How much are the DRC's untapped mineral reserves worth?", "over $24 trillion")]
    [InlineData("Who is Tina Salama?", "spokesperson for President Félix Tshisekedi")]
    [InlineData("who is tina salama", "spokesperson for President Félix Tshisekedi")]
    [InlineData("WHO IS TINA SALAMA?", "spokesperson for President Félix Tshisekedi")]
    [InlineData("Who is Tina Salma?", "spokesperson for President Félix Tshisekedi")]
    [InlineData("Who is Félix Tshisekedi?", "President")]
    [InlineData("Who is Marco Rubio?", "US Secretary of State")]
    [InlineData("Which minerals is eastern DRC believed to hold?", "cobalt, lithium, tantalum, and uranium")]
    [InlineData("What minerals does the eastern DRC hold?", "cobalt, lithium, tantalum, and uranium")]
    [InlineData("What does the eastern DRC hold?", "cobalt, lithium, tantalum, and uranium")]
    [InlineData("Qui a rapporté les discussions ?", "Financial Times")]
    [InlineData("Quels sont les minéraux de l'est de la RDC ?", "cobalt, lithium, tantalum, and uranium")]
    [InlineData("Who is Trump?", "President")]
    [InlineData("What did Tina Salama emphasize?", "the DRC’s position")]
    [InlineData("Who reported the talks?", "Financial Times")]
    [InlineData("Who reported the discussions?", "Financial Times")]
    [InlineData("What stage are the talks at?", "early stages")]
    [InlineData("Who backs the rebels?", "Rwandan forces")]
    [InlineData("Who supports the armed rebel groups?", "Rwandan forces")]
    [InlineData("Who seized territory?", "armed rebel groups")]
    [InlineData("Which groups have seized territory in eastern DRC?", "armed rebel groups")]
    [InlineData("Whom did the senator urge?", "Marco Rubio")]
    [InlineData("Who did Senator Kalambayi urge?", "Marco Rubio")]
    [InlineData("Where did the article come from?", "www.presstv.ir")]
    [InlineData("What is the source of the article?", "www.presstv.ir")]
    [InlineData("Where is this story from?", "www.presstv.ir")]
    public void The_short_answer_is_right(string question, string expected)
    {
        var answer = _corpus.Ask(question);

        Assert.True(answer.Answered, $"refused at {answer.Confidence}");
        Assert.Contains(expected, answer.ShortAnswer?.Text ?? "(none)", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quels minéraux possède l'est de la RDC ?", "Kalambayi")]
    [InlineData("Quel accord a échoué avec l'Ukraine ?", "prior")]
    [InlineData("Que propose Kalambayi ?", "the DRC")]
    [InlineData("Quels groupes ont pris des territoires ?", "Rwandan forces")]
    public void A_question_of_another_language_gets_no_short_answer_that_is_not_known_to_fit(string question, string unfit)
    {
        var answer = _corpus.Ask(question);

        Assert.True(answer.Answered, $"refused at {answer.Confidence}");
        Assert.NotEqual(unfit, answer.ShortAnswer?.Text);
    }

    [Theory]
    [InlineData("What are the DRC's reserves worth?", "Senator Pierre Kanda Kalambayi")]
    [InlineData("What is the position of the DRC?", "Tina Salama")]
    [InlineData("What would the US get in return for military support?", "Financial Times")]
    public void The_speaker_is_named_in_full(string question, string speaker) =>
        Assert.Contains(speaker, _corpus.Ask(question).Excerpts[0].AttributedTo?.Speaker ?? "(none)", StringComparison.Ordinal);

    [Theory]
    [InlineData("Which minerals is eastern DRC believed to hold?", "believed")]
    [InlineData("Who backs the rebels?", "reportedly")]
    [InlineData("Why did the Ukraine deal fail?", "perceived ingratitude")]
    [InlineData("Why did the deal with Ukraine collapse?", "perceived ingratitude")]
    [InlineData("What did Tina Salama emphasize?", "the DRC’s position")]
    [InlineData("Who criticized Zelensky?", "JD Vance")]
    [InlineData("What did rebel groups seize?", "significant territories")]
    [InlineData("What obstacles do the talks face?", "challenges")]
    [InlineData("Is the US in talks with the DRC?", "talks")]
    [InlineData("Qui est Tina Salama ?", "spokesperson")]
    [InlineData("Who is Tina Salma?", "Tina Salama")]
    public void The_first_excerpt_says_it(string question, string expected)
    {
        var answer = _corpus.Ask(question);

        Assert.True(answer.Answered, $"refused at {answer.Confidence}; nearest: {answer.Nearest.FirstOrDefault()?.Text}");
        Assert.Contains(expected, answer.Excerpts[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What is the price of copper?")]
    [InlineData("Who won the World Cup?")]
    [InlineData("When was the deal signed?")]
    [InlineData("How many US troops go to Congo?")]
    [InlineData("How many US troops will be sent to the DRC?")]
    [InlineData("When did the talks begin?")]
    [InlineData("Who is Emmanuel Macron?")]
    [InlineData("What is the capital of Australia?")]
    [InlineData("Where was Marco Rubio born?")]
    [InlineData("How old is Félix Tshisekedi?")]
    [InlineData("What did China say about the deal?")]
    [InlineData("Who is the president of France?")]
    [InlineData("Quel est le prix du cuivre ?")]
    [InlineData("How much military aid has Ukraine received in dollars?")]
    [InlineData("Who proposed the deal?")]
    [InlineData("Qui a proposé l'accord ?")]
    public void What_the_sources_do_not_say_is_refused(string question)
    {
        var answer = _corpus.Ask(question);

        Assert.False(answer.Answered, $"answered at {answer.Confidence}: {answer.ShortAnswer?.Text} | {answer.Excerpts.FirstOrDefault()?.Text}");
        Assert.Null(answer.ShortAnswer);
        Assert.InRange(answer.Nearest.Count, 0, 2);
    }

    [Fact]
    public void What_one_wants_is_not_told_by_what_the_other_aims_at() =>
        Assert.DoesNotContain("essential resources", _corpus.Ask("What does Congo want from America?").ShortAnswer?.Text ?? string.Empty, StringComparison.Ordinal);

    [Fact]
    public void A_refusal_names_the_words_that_no_article_has() =>
        Assert.Contains("copper", _corpus.Ask("What is the price of copper?").MissingTerms);

    [Fact]
    public void Who_said_that_is_read_with_the_last_answer()
    {
        var first = _corpus.Ask("What are the DRC's reserves worth?");

        var second = _corpus.Ask("Who said that?", AnswerFinder.Remember(first));

        Assert.Equal("Senator Pierre Kanda Kalambayi", second.ShortAnswer?.Text);
        Assert.NotNull(second.ReadAs);
        Assert.Contains(second.Excerpts, excerpt => excerpt.Text.Contains("$24 trillion", StringComparison.Ordinal));
    }

    [Fact]
    public void A_speaker_whose_name_stands_in_no_quote_is_not_given_as_the_answer()
    {
        var first = _corpus.Ask("What are the DRC's reserves worth?");
        var turn = AnswerFinder.Remember(first) with { Speaker = "U.S. Engages" };

        var second = _corpus.Ask("Who said that?", turn);

        Assert.True(second.ShortAnswer is not { } brief || second.Excerpts[brief.Excerpt - 1].Citation.Span.Contains(brief.Span));
    }

    [Fact]
    public void A_mistyped_name_is_not_its_own_answer() =>
        Assert.DoesNotContain("Zelensky", _corpus.Ask("Who criticised Zelenksy?").ShortAnswer?.Text ?? string.Empty, StringComparison.Ordinal);

    [Fact]
    public void Half_a_name_is_no_description_in_another_language() =>
        Assert.DoesNotContain("Pierre", _corpus.Ask("Qui est Pierre Kanda Kalambayi ?").ShortAnswer?.Text ?? string.Empty, StringComparison.Ordinal);

    [Fact]
    public void Who_is_he_describes_the_person_of_the_last_answer()
    {
        var first = _corpus.Ask("Whom did the senator urge?");

        Assert.Equal("US Secretary of State", _corpus.Ask("Who is he?", AnswerFinder.Remember(first)).ShortAnswer?.Text);
    }

    [Fact]
    public void And_how_much_is_read_with_the_last_subject()
    {
        var first = _corpus.Ask("Does the DRC have untapped mineral reserves?");

        var second = _corpus.Ask("And how much?", AnswerFinder.Remember(first));

        Assert.Contains("mineral reserves", second.ReadAs, StringComparison.Ordinal);
        Assert.Equal("over $24 trillion", second.ShortAnswer?.Text);
    }

    [Fact]
    public void A_pronoun_stands_for_the_person_asked_about_before()
    {
        var first = _corpus.Ask("Who is Tina Salama?");

        var second = _corpus.Ask("What did she emphasize?", AnswerFinder.Remember(first));

        Assert.Contains("Tina Salama", second.ReadAs, StringComparison.Ordinal);
        Assert.Contains("emphasized the DRC’s position", second.Excerpts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_and_scripts_around_a_question_are_read_past()
    {
        var plain = _corpus.Ask("who seized territory?");
        var marked = _corpus.Ask("<script>alert(1)</script> <b>who</b> seized territory?");

        Assert.True(marked.Answered);
        Assert.Equal(plain.ShortAnswer, marked.ShortAnswer);
        Assert.Empty(marked.MissingTerms);
    }

    [Theory]
    [InlineData("How much are unicorns worth?", "unicorns")]
    [InlineData("How much do unicorns cost?", "unicorns")]
    [InlineData("Combien valent les licornes ?", "licornes")]
    [InlineData("Combien coûtent les licornes ?", "licornes")]
    [InlineData("Combien coûte une licorne ?", "licorne")]
    public void A_verb_of_value_is_not_missing_as_it_only_says_what_is_asked_for(string question, string missing) =>
        Assert.Equal([missing], _corpus.Ask(question).MissingTerms);

    [Theory]
    [InlineData("Who criticised the deal?")]
    [InlineData("Which unicorn criticised Zelensky?")]
    public void A_word_that_is_found_in_another_spelling_is_not_missing(string question) =>
        Assert.DoesNotContain("criticised", _corpus.Ask(question).MissingTerms);

    [Fact]
    public void After_whom_somebody_urged_he_is_who_urged()
    {
        var first = _corpus.Ask("Whom did Senator Kalambayi urge?");

        var why = _corpus.Ask("Why did he do that?", AnswerFinder.Remember(first));
        var who = _corpus.Ask("Who is he?", AnswerFinder.Remember(first));

        Assert.StartsWith("Why did Senator Kalambayi do that? — urge", why.ReadAs, StringComparison.Ordinal);
        Assert.Equal("Who is Marco Rubio?", who.ReadAs?.Split(" — ")[0]);
    }

    [Fact]
    public void A_question_why_without_a_word_of_its_own_is_as_sure_as_the_conversation_makes_it()
    {
        var first = _corpus.Ask("Whom did Senator Kalambayi urge?");

        Assert.InRange(_corpus.Ask("Why did he do that?", AnswerFinder.Remember(first)).Confidence, 0.5, 0.97);
        Assert.False(_corpus.Ask("Why did Félix Tshisekedi do that?").Answered);
    }

    [Fact]
    public void No_words_are_marked_as_the_answer_that_are_not_shown_as_it()
    {
        var answer = _corpus.Ask("By whom was Zelensky criticized?");

        Assert.Null(answer.ShortAnswer);
        Assert.DoesNotContain(answer.Excerpts[0].Highlights, span => span.In(answer.Excerpts[0].Text).Contains("President", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cause_is_told_before_what_came_of_it() => Assert.Equal("perceived ingratitude toward US assistance", _corpus.Ask("why did the ukraine deal collapse").ShortAnswer?.Text);
}
