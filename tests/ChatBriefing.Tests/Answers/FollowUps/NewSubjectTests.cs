using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.FollowUps;

public sealed class NewSubjectTests
{
    private static readonly (string First, string Second)[] Pairs =
    [
        ("Who is Ada Lovelace?", "What is the capital of Zambia?"),
        ("Where was Ada Lovelace born?", "Who owns the Kolwezi mine?"),
        ("When was the lighthouse of Varde built?", "How many people live in Kinshasa?"),
        ("Who painted the harbour of Lorne?", "Which country exports the most cobalt?"),
        ("What is copper used for?", "When did Angela Merkel retire?"),
        ("How long is the Congo River?", "Who wrote the opera Carmen?"),
        ("What did Simon Bolivar do in 1819?", "Why do volcanoes erupt?"),
        ("Who leads the Green Lanterns?", "What is photosynthesis?"),
        ("What treaty ended the Copper War?", "How does a compass work?"),
        ("When did the first tram run in Lagos?", "Which minerals are found in Katanga?"),
        ("Where is the Atacama Desert?", "What other names does the Baltic Sea have?"),
        ("Who discovered radium?", "How tall is Mount Kenya?"),
        ("What does Tina Salama do?", "Who invented the telephone?"),
        ("How old is Félix Tshisekedi?", "What causes earthquakes?"),
        ("Why did the Lorne Bank fail?", "When was Oslo founded?"),
        ("What is the Kolwezi Agreement?", "Who won the World Cup in 1998?"),
        ("Which album made the Waterboys famous?", "How is paper made?"),
        ("When was the novel Middlemarch published?", "Where do penguins live?"),
        ("Who was the first mayor of Varde?", "What is the price of lithium?"),
        ("How many ships did Nelson have?", "Did Marie Curie have children?"),
        ("What language is spoken in Angola?", "Who composed the Moonlight Sonata?"),
        ("Why is the sky blue?", "When did the Berlin Wall fall?"),
        ("Who is Marco Rubio?", "Which river flows through Vienna?"),
        ("What did Edison patent?", "How many bones are in the human body?"),
        ("Where was the battle of Trafalgar fought?", "What is inflation?"),
        ("Who founded the city of Pitt?", "When does the salmon spawn?"),
        ("What is the tallest building in Nairobi?", "Who else painted sunflowers besides Van Gogh?"),
        ("How fast is the Harbour Express?", "What is the purpose of a keel?"),
        ("Which party won in Norway in 2013?", "Who directed the film Vertigo?"),
        ("When was the telescope invented?", "Why did the Roman Empire decline?"),
    ];

    [Fact]
    public void A_question_about_something_else_is_left_as_it_is() =>
        Assert.All(Pairs, pair => Assert.Equal(pair.Second, Talk.Read([pair.First, pair.Second])));

    [Fact]
    public void What_is_left_unsaid_stands_behind_a_dash() =>
        Assert.Equal("What did Ada Lovelace do next? — first program", Talk.Read(["Did Ada Lovelace write the first program?", "What did she do next?"]));
}
