using System.CommandLine;
using ChatBriefing.Training;

var sets = new Option<DirectoryInfo>("--qa") { Description = "Folder of the question sets.", DefaultValueFactory = _ => new DirectoryInfo("../shared/qa") };
var output = new Option<DirectoryInfo>("--out") { Description = "Folder to write the weight files to.", DefaultValueFactory = _ => new DirectoryInfo("src/ChatBriefing/Answers/Models") };
var every = new Option<int>("--every") { Description = "Learns from every Nth question of reddit and amazon; above 1 for quick trials.", DefaultValueFactory = _ => 1 };
var wikiEvery = new Option<int>("--wiki-every") { Description = "Learns from every Nth question of new_wiki; above 1 for quick trials.", DefaultValueFactory = _ => 1 };
var without = new Option<string[]>("--without") { Description = "Leaves these span templates, sentence features or trees out, to see what they are worth.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
var command = new RootCommand("Fits the weights of the answer engine on question sets and writes them as weight files.") { sets, output, every, wikiEvery, without };
command.SetAction((parsed, cancellation) =>
{
    var options = new TrainingOptions(parsed.GetValue(sets)!.FullName, parsed.GetValue(output)!.FullName, parsed.GetValue(every), parsed.GetValue(wikiEvery), parsed.GetValue(without)!.ToHashSet());
    return new TrainingRun(options, TimeProvider.System, Console.Error).RunAsync(cancellation);
});
return await command.Parse(args).InvokeAsync();
