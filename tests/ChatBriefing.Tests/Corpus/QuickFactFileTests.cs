using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Corpus;

public sealed class QuickFactFileTests
{
    private static readonly Article Deal = Some.Article("The deal\n\nThe eastern DRC is believed to hold cobalt. The region’s rebels remain.");

    [Fact]
    public void Keeps_a_fact_whose_quote_and_value_stand_in_the_article()
    {
        var reading = Read("""
            - topic: Minerals
              label: Believed to lie in the east
              value: cobalt
              quote: The eastern DRC is believed to hold cobalt.
              question: Which minerals are there?
            """);
        var fact = Assert.Single(reading.Facts);
        Assert.Empty(reading.Failures);
        Assert.Equal(("Minerals", "Believed to lie in the east", "Which minerals are there?"), (fact.Topic, fact.Label, fact.Question));
        Assert.Equal("The eastern DRC is believed to hold cobalt.", fact.Quote.In(Deal.Text));
        Assert.Equal("cobalt", fact.Value.In(Deal.Text));
        Assert.True(fact.Quote.Contains(fact.Value));
    }

    [Fact]
    public void Leaves_out_a_quote_that_differs_by_one_character_and_names_its_line()
    {
        var reading = Read("""
            - topic: Obstacles
              label: Who remains
              value: rebels
              quote: The region's rebels remain.
            - topic: Minerals
              label: Believed to lie in the east
              value: cobalt
              quote: The eastern DRC is believed to hold cobalt.
            """);
        Assert.Equal("Minerals", Assert.Single(reading.Facts).Topic);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal("deal.facts.yaml:4", failure.Path);
        Assert.Contains("does not stand word for word", failure.Reason);
    }

    [Fact]
    public void Leaves_out_a_value_that_is_not_in_its_quote() =>
        AssertFails("- {topic: a, label: b, value: rebels, quote: is believed to hold cobalt}", "deal.facts.yaml:1", "not stand word for word in its quote");

    [Theory]
    [InlineData("topic")]
    [InlineData("label")]
    [InlineData("value")]
    [InlineData("quote")]
    public void Leaves_out_a_fact_that_lacks_a_part(string part) =>
        AssertFails("- {topic: a, label: b, value: cobalt, quote: hold cobalt}".Replace($"{part}: ", "other: "), "deal.facts.yaml:1", $"no {part}");

    [Theory]
    [InlineData("- topic: [a\n", "deal.facts.yaml:")]
    [InlineData("topic: a\n", "deal.facts.yaml:1")]
    [InlineData("\n\njust text", "deal.facts.yaml:3")]
    [InlineData("- a\n- b", "deal.facts.yaml:1")]
    [InlineData("- {topic: *nobody}\n- *x\n", "deal.facts.yaml:2")]
    [InlineData("- topic: a\n   label: b\n  value: c", "deal.facts.yaml:")]
    public void Reports_malformed_yaml_with_its_line(string yaml, string path) => Assert.StartsWith(path, Read(yaml).Failures[^1].Path);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet")]
    [InlineData("---\n")]
    [InlineData("[]")]
    public void Takes_an_empty_file_for_no_facts(string yaml) => Assert.Equal((0, 0), (Read(yaml + "\n# end").Facts.Count, Read(yaml + "\n# end").Failures.Count));

    [Fact]
    public void Never_expands_aliases()
    {
        var bomb = "- &a {topic: x}\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"- &a{i} [*a, *a, *a, *a, *a, *a, *a, *a]\n"));
        Assert.Empty(Read(bomb).Facts);
    }

    [Fact]
    public void Survives_deep_nesting() => Assert.Empty(Read("- topic: " + new string('[', 20_000)).Facts);

    [Fact]
    public void Reads_a_thousand_facts_and_no_more()
    {
        var reading = Read(string.Concat(Enumerable.Repeat("- {topic: a, label: b, value: cobalt, quote: hold cobalt}\n", QuickFactFile.MaxFacts + 5)));
        Assert.Equal(QuickFactFile.MaxFacts, reading.Facts.Count);
        Assert.Equal("deal.facts.yaml:1001", Assert.Single(reading.Failures).Path);
    }

    private static void AssertFails(string yaml, string path, string reason)
    {
        var failure = Assert.Single(Read(yaml).Failures);
        Assert.Equal(path, failure.Path);
        Assert.Contains(reason, failure.Reason);
    }

    private static FactsReading Read(string yaml) => QuickFactFile.Read(Some.File(yaml, "deal.facts.yaml"), Deal);
}
