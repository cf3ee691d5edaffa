using ChatBriefing.Chat;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Packaging;

public sealed class LanguageFileTests
{
    [Fact]
    public void Each_French_word_stands_under_the_path_of_its_English_one()
    {
        var facts = Package.Command("facts") with { Summary = new LocalText("Shows the facts.", "Montre les faits.") };
        var package = Package.Of([Package.Command("privacy", isPersonal: true), facts], ["Who pays?"]);
        var french = package.French;
        Assert.Equal("Montre les faits.", french.GetProperty("bots[0].commandLists[0].commands[1].description").GetString());
        Assert.Equal("Montre les faits.", french.GetProperty("bots[0].commandLists[1].commands[0].description").GetString());
        Assert.Equal("Interroger les sources", french.GetProperty("composeExtensions[0].commands[1].title").GetString());
        Assert.Equal("Ask about this", package.Extension[1].GetProperty("title").GetString());
    }

    [Fact]
    public void The_manifest_names_the_file()
    {
        var languages = Package.Of([], []).Manifest.GetProperty("localizationInfo");
        Assert.Equal("en", languages.GetProperty("defaultLanguageTag").GetString());
        Assert.Equal("fr.json", Assert.Single(languages.GetProperty("additionalLanguages").EnumerateArray()).GetProperty("file").GetString());
    }

    [Fact]
    public void French_words_keep_to_the_limits_of_the_English_ones()
    {
        var french = Package.Of([Package.Command("facts", summary: string.Concat(Enumerable.Repeat("phare ", 100)))], []).French;
        foreach (var word in french.EnumerateObject())
        {
            Assert.InRange(word.Value.GetString()!.Length, 1, Limit(word.Name));
        }
    }

    private static int Limit(string path) => path switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        "description.full" => 4_000,
        _ => path.EndsWith(".title", StringComparison.Ordinal) ? 32 : 128,
    };
}
