using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Refusal;

public sealed class ConfidenceTests : IDisposable
{
    private readonly TemporaryFolder _corpus = new TemporaryFolder()
        .With("copper.txt", "Copper prices\n\nCopper rose to 9,000 dollars on Monday.\n")
        .With("coast.txt", "The coast\n\nRebels seized the port of Marn in the eastern province. The largest gift for the town came from a brewery.\n")
        .With("talks.txt", "The talks\n\nEnvoys of Chad said on Monday that raiders took cattle in Chad. Senator Ada Thorne urged Minister Leo Brandt to sign the pact. Minister Leo Brandt visited the fair of Marn. Thorne said that the pact would bring peace to the valley.\n\nThe fair of Niger was rained off.\n")
        .With("strike.txt", "The strike\n\nAt least 23 people were injured in the strike of Port Elin. The clinic ordered 1.8 million doses. President Bastide took office in 2014.\n")
        .With("court.txt", "The court\n\nThe union of dockers said that it would appeal to the higher court in Selm.\n\nThe bank of Tolm said that two funds would lend it money, which it declined to identify.\n\nThe minister of ports, Viggo Strand, opened the quay because it was finished. Viggo Strand waited six years for it.\n\nGuerrilla groups said that they hold the hills.\n")
        .With("bus.txt", "The bus\n\nThe library bus of Nordal moved to Selm in May. An oil company offered to buy a new bus for the library. Tolm supplies cattle to Nordal. The keeper would not say what sum the lens of Nordal is insured for. The library wants to buy a second bus in the south of the country. The wreck of the ship Amity, in which 212 people died, lies off Nordal. An inquiry will find out why the pump of Nordal was not replaced.\n")
        .With("lido.txt", "The lido\n\nThe council will spend 640,000 pounds on street lamps. There is no developer for the lido. A rival bid for the pool came from an Israeli company. Surgeons gave new corneas to 14 patients of Ostrel. A larger trial of corneas is due to start in March. The accord would allow Lyon access to corneas in return for help to Ostrel.\n")
        .With("relief.txt", "Relief\n\nThe outbreak of Dunmere in 2011 made 31 people ill and killed four. In August 2013 a forest guard of Kefa was shot dead. Japan pledged $5 million to Kefa; Norway is sending a team of 26 doctors. The flood of Kefa would have killed thousands if the dam had collapsed.\n")
        .With("trial.txt", "The trial\n\nIvo Renn refused twice to appear and spoke only after a summons. The outgoing minister of fisheries, Clara Brume, said that the treasury was empty. The branch to the airport was dropped because its owners, Skyfold Holdings, refused to contribute. The renovation of the arena will cost 48 million euros, according to the mayor.\n")
        .With("pecheurs.txt", "Les pêcheurs\n\nLe maire de Lorne, Gilbert Sarre, en poste depuis 22 ans, est en colère. Aurélie Fabre, éleveuse de brebis, perdrait 40 hectares.\n")
        .With("barley.txt", "The barley\n\nThe plan of Selm follows an abrupt end to a similar treaty with Ostrel, which faltered during a meeting involving President Aldo Ferrand and Minister Rita Holm. The treaty was to bring barley to Selm.\n")
        .With("bail.txt", "Le bail\n\nUn bail semblable avec Vernoux a été rompu en mars par le préfet Paul Hardy.\n")
        .With("mill.txt", "The mill\n\nThe mill of Port Elin was built by Ines Duarte in 1801.\n");

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("How much did zinc rise to?")]
    [InlineData("How much did tin rise to?")]
    [InlineData("When was the observatory built?")]
    public void What_is_said_of_another_thing_is_no_answer_although_the_verb_is_the_same(string question)
    {
        using var asked = new Asked(_corpus.Path);
        Assert.False(asked.Ask(question).Answered);
    }

    [Fact]
    public void How_many_there_are_is_not_told_by_the_year_when()
    {
        using var asked = new Asked(_corpus.Path);
        Assert.False(asked.Ask("How many people built the mill of Port Elin?").Answered);
    }

    [Theory]
    [InlineData("Which companies are involved in the treaty?", false)]
    [InlineData("Who was involved in the treaty?", false)]
    [InlineData("Qui a rompu le bail ?", false)]
    [InlineData("Who was involved in the similar treaty?", true)]
    [InlineData("Who was involved in the treaty with Ostrel?", true)]
    [InlineData("Qui a rompu un bail en mars ?", true)]
    [InlineData("Qui a rompu le bail semblable ?", true)]
    public void What_is_said_of_a_similar_one_is_no_answer_about_this_one(string question, bool answered)
    {
        using var asked = new Asked(_corpus.Path);
        Assert.Equal(answered, asked.Ask(question).Answered);
    }

    [Fact]
    public void Which_one_it_was_is_in_more_doubt_where_no_article_has_a_word_for_what_it_did()
    {
        using var asked = Asked.TheShippedCorpus();
        Assert.False(asked.Ask("Which country withdrew from the deal?").Answered);
        Assert.True(asked.Ask("Which senator wants Rubio to work with Congo?").Answered);
    }

    [Theory]
    [InlineData("what is the price of cobalt", false)]
    [InlineData("What is the worht of the reserves?", true)]
    public void A_sum_is_told_of_what_is_asked_about_and_of_nothing_beside_it(string question, bool answered)
    {
        using var asked = Asked.TheShippedCorpus();
        Assert.Equal(answered, asked.Ask(question).Answered);
    }

    [Theory]
    [InlineData("Which companies were involved in a meeting of Aldo Ferrand?")]
    [InlineData("Which firm was involved in a similar treaty?")]
    [InlineData("Which countries were involved in a meeting of Aldo Ferrand?")]
    public void No_company_and_no_country_is_a_president(string question)
    {
        using var asked = new Asked(_corpus.Path);
        Assert.False(asked.Ask(question).Answered);
    }

    [Theory]
    [InlineData("Who seized the port in the western province?")]
    [InlineData("What is the name of the brewery?")]
    public void What_is_said_of_the_opposite_or_names_nothing_is_no_answer(string question)
    {
        using var asked = new Asked(_corpus.Path);
        Assert.False(asked.Ask(question).Answered);
    }

    [Theory]
    [InlineData("What did Leo Brandt reply to Ada Thorne?")]
    [InlineData("What did Leo Brandt say?")]
    [InlineData("What did Leo Brandt say about the peace of the valley?")]
    [InlineData("What does Ines Duarte think of the mill?")]
    [InlineData("Who visited the fair of Rome?")]
    [InlineData("What did Ines Duarte say about the mill?")]
    [InlineData("What did Ada Thorne say about the mill of Port Elin?")]
    [InlineData("In which city did Ada Thorne meet Leo Brandt?")]
    [InlineData("Where did Leo Brandt marry?")]
    [InlineData("Who is the president of Chad?")]
    [InlineData("How many goats did raiders take in Chad?")]
    [InlineData("What is the name of the raiders' leader?")]
    [InlineData("How did Leo Brandt react to Ada Thorne?")]
    [InlineData("Who urged Rosa Quint to sign the pact?")]
    [InlineData("Did Ines Duarte meet Leo Brandt?")]
    [InlineData("Who took cattle in Niger?")]
    [InlineData("Who repaired the port of Marn?")]
    [InlineData("How many people were killed in the strike of Port Elin?")]
    [InlineData("What do the doses of the clinic cost?")]
    [InlineData("How old is President Bastide?")]
    [InlineData("What did the higher court in Selm decide?")]
    [InlineData("Which two funds will lend to the bank of Tolm?")]
    [InlineData("Why did Viggo Strand resign as minister of ports?")]
    [InlineData("How old is Viggo Strand?")]
    [InlineData("Who was fired as minister of ports?")]
    [InlineData("What was the turnout of the fair of Marn?")]
    [InlineData("What do human rights groups say?")]
    [InlineData("What was the reaction of Viggo Strand to the quay?")]
    [InlineData("What were the conclusions of the dockers' inquiry?")]
    [InlineData("Why did the library bus of Nordal move to Selm?")]
    [InlineData("Why was the pump of Nordal not replaced?")]
    [InlineData("Which oil company offered to buy a new bus?")]
    [InlineData("In which town does the library want to buy a second bus?")]
    [InlineData("How many people survived the wreck of the Amity?")]
    [InlineData("On what date will the library bus of Nordal be painted?")]
    [InlineData("How much did the council spend on advisers?")]
    [InlineData("Which developer bought the lido?")]
    [InlineData("Which Israeli company made a rival bid for the pool?")]
    [InlineData("How old were the patients of Ostrel?")]
    [InlineData("Why does the larger trial of corneas start in March?")]
    [InlineData("Why did Leo Brandt urge Senator Ada Thorne?")]
    [InlineData("In which towns did raiders take cattle?")]
    [InlineData("What sum is the lens of Nordal insured for?")]
    [InlineData("When did Viggo Strand urge Leo Brandt?")]
    [InlineData("How many people died in Ballycarra in 2011?")]
    [InlineData("Who killed the forest guard of Kefa?")]
    [InlineData("How much money did Norway pledge to Kefa?")]
    [InlineData("How many people were killed when the dam collapsed?")]
    [InlineData("Why did Ivo Renn refuse to appear?")]
    [InlineData("Who will be minister of fisheries?")]
    [InlineData("Why did Skyfold Holdings refuse to contribute?")]
    [InlineData("What will the renovation of the arena cost according to the auditors?")]
    [InlineData("Quel âge a Gilbert Sarre ?")]
    [InlineData("Combien de brebis a Aurélie Fabre ?")]
    [InlineData("When was Clara Brume elected?")]
    public void What_nobody_reports_is_no_answer_although_the_names_are_there(string question)
    {
        using var asked = new Asked(_corpus.Path);
        Assert.False(asked.Ask(question).Answered);
    }

    [Fact]
    public void What_a_rule_refuses_is_likelier_than_what_the_articles_do_not_speak_of()
    {
        using var asked = new Asked(_corpus.Path);
        Assert.InRange(asked.Ask("Which oil company offered to buy a new bus?").Confidence, asked.Ask("Who won the hockey final?").Confidence, 0.3);
    }

    [Theory]
    [InlineData("Who urged Leo Brandt to sign the pact?", "Ada Thorne")]
    [InlineData("Who took cattle in Chad?", "raiders")]
    [InlineData("Who seized the port in the eastern province?", "Rebels")]
    [InlineData("How much did copper rise to?", "9,000 dollars")]
    [InlineData("Who built the mill?", "Ines Duarte")]
    [InlineData("How many people were injured in the strike of Port Elin?", "23")]
    [InlineData("When was the mill erected?", "1801")]
    [InlineData("Who opened the quay?", "Viggo Strand")]
    [InlineData("Why did Viggo Strand open the quay?", "it was finished")]
    [InlineData("How many people died in the wreck of the Amity?", "212")]
    [InlineData("What do guerrilla groups say?", "they hold the hills")]
    [InlineData("How much will the council spend on street lamps?", "640,000 pounds")]
    [InlineData("What does Lyon get in return for help?", "corneas")]
    [InlineData("How much did Japan pledge to Kefa?", "$5 million")]
    [InlineData("What will the renovation of the arena cost according to the mayor?", "48 million euros")]
    public void What_is_said_of_the_very_thing_answers(string question, string answer)
    {
        using var asked = new Asked(_corpus.Path);
        Assert.Contains(answer, asked.Ask(question).ShortAnswer!.Text, StringComparison.Ordinal);
    }
}
