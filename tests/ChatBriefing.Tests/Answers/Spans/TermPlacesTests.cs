using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class TermPlacesTests
{
    private const string Text = "Ada Brown opened the old bridge in Kolda, and the mayor of Kolda opened another bridge there.";

    private readonly OneSentence _sentence = OneSentence.Read(Text, "Who opened the bridge in Kolda?");

    [Fact]
    public void The_nearest_word_of_a_role_is_told_by_its_distance_and_its_side()
    {
        var places = new TermPlaces(_sentence.Spans);
        Assert.Equal(1, places.Nearest(TermRole.Verb, 0, 1));
        Assert.Equal(-1, places.Nearest(TermRole.Verb, 3, 4));
        Assert.Equal(0, places.Nearest(TermRole.Verb, 1, 5));
        Assert.Equal(-2, places.Nearest(TermRole.Name, _sentence.At("mayor") - 1, _sentence.At("mayor")));
        Assert.Null(new TermPlaces(OneSentence.Read("Rain fell.", "Who opened the bridge?").Spans).Nearest(TermRole.Verb, 0, 0));
    }

    [Fact]
    public void Every_span_is_told_what_counting_it_by_itself_comes_to()
    {
        var (sentence, places) = (_sentence.Spans, new TermPlaces(_sentence.Spans));
        foreach (var (first, last) in sentence.Spans())
        {
            Assert.Equal(Outside(first, last).Sum(at => sentence.Weight(at) / Distance(at, first, last)), places.Closeness(first, last), 4);
            foreach (var role in Enum.GetValues<TermRole>())
            {
                var inside = Enumerable.Range(first, last - first + 1).Any(at => sentence.Role(at) == 1 + (int)role);
                int[] others = [.. Outside(first, last).Where(at => sentence.Role(at) == 1 + (int)role).OrderBy(at => Distance(at, first, last)).Take(1)];
                Assert.Equal(inside ? 0 : others is [var at] ? at < first ? at - first : at - last : null, places.Nearest(role, first, last));
            }
        }
    }

    private IEnumerable<int> Outside(int first, int last) => Enumerable.Range(0, _sentence.Spans.Count).Where(at => at < first || at > last);

    private static int Distance(int at, int first, int last) => at < first ? first - at : at - last;
}
