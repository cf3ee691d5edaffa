using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;
using ChatBriefing.Training;
using ChatBriefing.Training.Data;
using ChatBriefing.Training.Fitting;

var folder = args.Length > 0 ? args[0] : "../shared/qa";
var quick = args.Contains("--quick");
using var analyzer = new TextAnalyzer();
var data = new TrainingData(folder, analyzer);
var time = TimeProvider.System;
var started = time.GetTimestamp();
void Say(string text) => Console.Error.WriteLine($"{time.GetElapsedTime(started):mm\\:ss} {text}");

await data.ReadAsync(CancellationToken.None);
using var wiki = data.Open("wiki", data.Wiki);
using var piaf = data.Open("piaf", data.Piaf);
using var reddit = data.Open("reddit", data.Reddit);
using var amazon = data.Open("amazon", data.Amazon);
Say("indexed");

if (!args.Contains("--report"))
{
Lesson[] lessons = [.. Lesson.Of(wiki, quick ? 2 : 1), .. Lesson.Of(piaf), .. Lesson.Of(reddit, quick ? 12 : 5), .. Lesson.Of(amazon, quick ? 12 : 5)];
var zero = new LinearModel<SentenceFeature>(new float[LinearModel<SentenceFeature>.Count], new Dictionary<ChatBriefing.Answers.Questions.AnswerType, float[]>());
var noConfidence = new LinearModel<ConfidenceFeature>(new float[LinearModel<ConfidenceFeature>.Count], new Dictionary<ChatBriefing.Answers.Questions.AnswerType, float[]>());
AnswerModels models = new AnswerModels(zero, SpanTraining.Model([]), new SpanJudge(new TreeModel([])), new(zero, new TreeModel([])), new(noConfidence, new TreeModel([])));

var first = new DenseFit<SentenceFeature>().Run(SentenceTraining.FirstLook(lessons, models), 12);
models = models with { FirstLook = first.Model() };
Say("first look fitted");

var folds = new AnswerModels[2];
Parallel.For(0, 2, fold => folds[fold] = models with { Spans = SpanTraining.Model(SpanTraining.Fit([.. lessons.Where(lesson => lesson.Fold == fold)], models)) });
Say("spans of both halves fitted");

var spanTrees = JudgeTraining.Fit(lessons, folds);
var judge = new SpanJudge(new TreeModel(spanTrees));
folds = Array.ConvertAll(folds, fold => fold with { Judge = judge });
Say("judge fitted");
var groups = SentenceTraining.SecondLook(lessons, folds);
var second = new DenseFit<SentenceFeature>().Run(groups, 12);
var secondTrees = Boost.Fit(groups, second.Model(), 150, 4);
var secondModel = new BoostedModel<SentenceFeature>(second.Model(), new TreeModel(secondTrees));
folds = Array.ConvertAll(folds, fold => fold with { SecondLook = secondModel });
Say("second look fitted");
var spans = SpanTraining.Fit(lessons, models);
models = models with { Spans = SpanTraining.Model(spans), Judge = judge, SecondLook = secondModel };
Say($"spans fitted, {spans.Count} weights");

var most = quick ? 400 : 1500;
DenseGroup[] decisions = [.. ConfidenceTraining.Collect("wiki", data.Wiki, data, folds, most), .. ConfidenceTraining.Collect("piaf", data.Piaf, data, folds, most / 3), .. ConfidenceTraining.Collect("amazon", data.Amazon, data, folds, most / 3)];
var confidence = new DenseFit<ConfidenceFeature>().Run(decisions, 10, 1e-5);
var confidenceTrees = Boost.Fit(decisions, confidence.Model(), 100, 4, mayBeNone: true);

Say($"confidence fitted on {decisions.Length} questions");

var output = args.Length > 1 && !args[1].StartsWith('-') ? args[1] : "src/ChatBriefing/Answers/Models";
var words = new Words(analyzer, [data.Wiki, data.Piaf, data.Reddit, data.Amazon]);
Directory.CreateDirectory(output);
void Write(string name, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(output, name + ".weights.txt"), lines);
Write("first-look", first.Lines());
Write("second-look", second.Lines());
Write("confidence", confidence.Lines());
Write("span-trees", spanTrees.SelectMany(tree => TreeModel.Lines(tree, SpanJudge.Seen)));
Write("second-look-trees", secondTrees.SelectMany(tree => TreeModel.Lines(tree, BoostedModel<SentenceFeature>.Seen)));
Write("confidence-trees", confidenceTrees.SelectMany(tree => TreeModel.Lines(tree, BoostedModel<ConfidenceFeature>.Seen)));
Write("spans", spans.Select(pair => SpanWeights.Line(pair.Feature, pair.Weight, words.Of)).Order(StringComparer.Ordinal));
models = AnswerModels.Read(name => WeightFile.Lines(new StringReader(File.ReadAllText(Path.Combine(output, name + ".weights.txt")))));
Say("written");
}

var models2 = AnswerModels.Read(name => WeightFile.Lines(new StringReader(File.ReadAllText(Path.Combine(args[1], name + ".weights.txt")))));
using var whole = data.Open("whole wiki", data.WholeWiki);
using var wholePiaf = data.Open("whole piaf", data.WholePiaf);
var held = data.WholeWiki.Only((_, i) => i >= TrainingData.WikiArticles).Questions.Select(q => q.Id).ToHashSet();
var heldPiaf = data.WholePiaf.Only((_, i) => !TrainingData.IsLearntFrom(i)).Questions.Select(q => q.Id).ToHashSet();
if (!args.Contains("--errors") && !args.Contains("--sentences")) Say(HeldBack.Report("wiki", [.. Lesson.Of(whole).Where(lesson => held.Contains(lesson.Question.Id)).Where((_, i) => !quick || i % 2 == 0)], models2));
if (!args.Contains("--errors") && !args.Contains("--sentences")) Say(HeldBack.Report("piaf", [.. Lesson.Of(wholePiaf).Where(lesson => heldPiaf.Contains(lesson.Question.Id))], models2));
if (!args.Contains("--errors") && !args.Contains("--sentences")) Say(Refusals.Report("wiki", data.WholeWiki.Only((_, i) => i >= TrainingData.WikiArticles), data, models2));
if (!args.Contains("--errors") && !args.Contains("--sentences")) Say(Refusals.Report("all of wiki", data.WholeWiki, data, models2));
if (args.Contains("--rank")) RankErrors.Print([.. Lesson.Of(whole).Where(lesson => held.Contains(lesson.Question.Id)).Where((_, i) => i % 14 == 5)], models2);
if (args.Contains("--errors") && !args.Contains("--rank")) { Errors.Print([.. Lesson.Of(whole).Where(lesson => held.Contains(lesson.Question.Id)).Where((_, i) => i % 25 == 3)], models2); Errors.Print([.. Lesson.Of(wholePiaf).Where(lesson => heldPiaf.Contains(lesson.Question.Id)).Where((_, i) => i % 20 == 3)], models2); }
if (args.Contains("--sentences"))
{
    using var w = data.Open("w", data.Wiki); using var p = data.Open("p", data.Piaf); using var r = data.Open("r", data.Reddit); using var a = data.Open("a", data.Amazon);
    Lesson[] heldBack = [.. Lesson.Of(whole).Where(lesson => held.Contains(lesson.Question.Id)).Where((_, i) => i % 2 == 0)];
    Lesson[] heldBackP = [.. Lesson.Of(wholePiaf).Where(lesson => heldPiaf.Contains(lesson.Question.Id))];
    var gw = SentenceTraining.FirstLook([.. Lesson.Of(w)], models2); var gp = SentenceTraining.FirstLook([.. Lesson.Of(p)], models2);
    var gr = SentenceTraining.FirstLook([.. Lesson.Of(r, 4)], models2); var ga = SentenceTraining.FirstLook([.. Lesson.Of(a, 4)], models2);
    Sentences.Try("wiki", gw, heldBack, models2);




    Sentences.Try("piaf -> piaf", gp, heldBackP, models2);
    Sentences.Try("wiki piaf -> piaf", [.. gw, .. gp], heldBackP, models2);
    Sentences.Try("all", [.. gw, .. gp, .. gr, .. ga], heldBack, models2);
    Sentences.Try("all -> piaf", [.. gw, .. gp, .. gr, .. ga], heldBackP, models2);
}
