using System.Globalization;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Tests.Support;
using ChatBriefing.Training;

namespace ChatBriefing.Tests.Training;

public sealed class FittedWithTests
{
    [Fact]
    public void The_shipped_weights_were_fitted_with_the_code_that_uses_them()
    {
        // A little may be lost to how another machine computes logarithms.
        const double Slack = 0.01;
        var then = File.ReadAllLines(Path.Combine(Repository.Root, "src", "ChatBriefing", "Answers", "Models", FittedWith.FileName))
            .Select(line => line.Split(' ')).ToDictionary(words => words[0], words => double.Parse(words[1], CultureInfo.InvariantCulture));
        var now = FittedWith.Sums(AnswerModels.Shipped);

        var other = now.Keys.Union(then.Keys).Where(name => !now.TryGetValue(name, out var sum) || !then.TryGetValue(name, out var fitted) || Math.Abs(sum - fitted) > Slack);
        Assert.True(!other.Any(), $"The weights were fitted with code that saw {string.Join(", ", other)} otherwise; fit them anew, see src/ChatBriefing.Training/README.md.");
    }
}
