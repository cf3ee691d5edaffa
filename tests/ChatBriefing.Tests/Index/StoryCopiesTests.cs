using ChatBriefing.Corpus;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Index;

public sealed class StoryCopiesTests : IDisposable
{
    private const string Story = """
        Harbour wall to be raised

        The council of Port Elin decided on Monday to raise the harbour wall by 2 metres after three storms in one winter. Work is to begin in May and to take
        fourteen months, said the harbour master, Ines Duarte. Fishing boats will use the old quay meanwhile, and the market hall stays open throughout. The
        cost of 12 million crowns is shared between the council and the province, which had asked for a lower wall at first.
        """;

    private readonly TemporaryFolder _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Two_prints_of_one_story_are_copies_although_some_words_differ()
    {
        _corpus.With("a.txt", Story).With("b.txt", Story.Replace("Fishing boats", "Fishing vessels", StringComparison.Ordinal) + "\n\nThis report came over the wire.");
        using var asked = new Asked(_corpus.Path);

        Assert.True(asked.Index.Copies.AreCopies(new ArticleId("a"), new ArticleId("b")));
        Assert.Equal(1, asked.Index.Copies.Count);
    }

    [Fact]
    public void Two_stories_of_one_event_are_not_copies()
    {
        _corpus.With("a.txt", Story).With("b.txt", """
            Higher wall for Port Elin

            Port Elin gets a higher harbour wall. Its council voted for 2 metres more on Monday, as the winter had brought three storms. The harbour master
            Ines Duarte expects fourteen months of work from May on. Council and province pay 12 million crowns together. Boats move to the old quay.
            """);
        using var asked = new Asked(_corpus.Path);

        Assert.False(asked.Index.Copies.AreCopies(new ArticleId("a"), new ArticleId("b")));
    }

    [Fact]
    public void A_copied_story_is_cited_once_and_the_other_print_is_named_beside_it()
    {
        _corpus.With("a.txt", Story).With("b.txt", Story + "\n\nThis report came over the wire.");
        using var asked = new Asked(_corpus.Path);

        var answer = asked.Ask("Who is the harbour master?");

        var excerpt = Assert.Single(answer.Excerpts, excerpt => excerpt.Text.Contains("Ines Duarte", StringComparison.Ordinal));
        Assert.Single(excerpt.AlsoIn);
        Assert.NotEqual(excerpt.Source.Id, excerpt.AlsoIn[0].Id);
    }

    [Fact]
    public void A_figure_misprinted_in_one_copy_is_quoted_and_the_copies_do_not_count_as_two_witnesses()
    {
        _corpus.With("a.txt", Story).With("b.txt", Story.Replace("fourteen", "16", StringComparison.Ordinal).Replace("2 metres", "3 metres", StringComparison.Ordinal));
        using var asked = new Asked(_corpus.Path);

        Assert.Empty(asked.Ask("How many metres will the harbour wall be raised?").Disagreements);
    }
}
