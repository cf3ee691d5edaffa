using System.Text.Json;

namespace ChatBriefing.Tests.Quality;

/// <summary>What a set reached: the tallies of all its questions and of each group, by name.</summary>
/// <remarks>
/// <c>figures.json</c> keeps them for every set. To write it anew after the engine or a set has changed, run the tests with the environment
/// variable <c>CHATBRIEFING_WRITE_FIGURES=1</c>, and look at what has changed before committing it.
/// </remarks>
internal sealed record HouseFigures(int Questions, SortedDictionary<string, SortedDictionary<string, Tally>> Groups)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly string File = Path.Combine(HouseSet.Folder, "figures.json");

    /// <summary>Whether the figures on file are to be written rather than compared with.</summary>
    public static bool Writing => Environment.GetEnvironmentVariable("CHATBRIEFING_WRITE_FIGURES") == "1";

    /// <summary>The figures of these results.</summary>
    public static HouseFigures Of(IReadOnlyList<HouseResult> results)
    {
        var judged =
            from result in results
            from figure in result.Judged()
            from @group in (string[])["all", result.Question.Group]
            group figure by @group;
        return new(results.Count, Sorted(judged, of => of.Key, of => Sorted(of.GroupBy(one => one.Figure), one => one.Key, one => Tally.Of(one.Select(each => each.Right)))));
    }

    /// <summary>The figures on file for the set of this name.</summary>
    public static HouseFigures OnFile(string set) => All()[set];

    /// <summary>Writes the figures of the set of this name.</summary>
    public void Write(string set)
    {
        var all = All();
        all[set] = this;
        System.IO.File.WriteAllText(File, JsonSerializer.Serialize(all, Format) + "\n");
    }

    /// <summary>Every figure with its name and its share of right ones.</summary>
    public IEnumerable<(string Name, Tally Tally)> Each() =>
        from of in Groups
        from figure in of.Value
        select ($"{of.Key}: {figure.Key}", figure.Value);

    /// <summary>The figures that are higher here than in <paramref name="other"/>, or that it lacks.</summary>
    public IReadOnlyList<string> Above(HouseFigures other)
    {
        var there = other.Each().ToDictionary();
        return [.. Each().Where(here => !there.TryGetValue(here.Name, out var tally) || here.Tally.Share > tally.Share).Select(here => $"{here.Name} {here.Tally}, not {there.GetValueOrDefault(here.Name)}")];
    }

    private static SortedDictionary<string, HouseFigures> All() =>
        System.IO.File.Exists(File) ? JsonSerializer.Deserialize<SortedDictionary<string, HouseFigures>>(System.IO.File.ReadAllText(File), Format)! : [];

    private static SortedDictionary<string, T> Sorted<TFrom, T>(IEnumerable<TFrom> from, Func<TFrom, string> name, Func<TFrom, T> value) =>
        new(from.ToDictionary(name, value), StringComparer.Ordinal);
}
