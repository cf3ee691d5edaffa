using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Index;
using ChatBriefing.Training;
using ChatBriefing.Training.Data;
using ChatBriefing.Training.Fitting;

var folder = args.Length > 0 ? args[0] : "../shared/qa";
var quick = args.Contains("--quick");
using var analyzer = new TextAnalyzer();
using var data = new TrainingData(folder, analyzer);
var time = TimeProvider.System;
var started = time.GetTimestamp();
void Say(string text) => Console.Error.WriteLine($"{time.GetElapsedTime(started):mm\\:ss} {text}");

await data.ReadAsync(CancellationToken.None);
var wiki = data.Open("wiki", data.Wiki);
var piaf = data.Open("piaf", data.Piaf);
var reddit = data.Open("reddit", data.Reddit);
var amazon = data.Open("amazon", data.Amazon);
Say("indexed");

Lesson[] lessons = [.. Lesson.Of(wiki, quick ? 2 : 1), .. Lesson.Of(piaf), .. Lesson.Of(reddit, quick ? 12 : 3), .. Lesson.Of(amazon, quick ? 12 : 3)];
var zero = new LinearModel<SentenceFeature>(new float[LinearModel<SentenceFeature>.Count], new Dictionary<ChatBriefing.Answers.Questions.AnswerType, float[]>());
var noConfidence = new LinearModel<ConfidenceFeature>(new float[LinearModel<ConfidenceFeature>.Count], new Dictionary<ChatBriefing.Answers.Questions.AnswerType, float[]>());
var models = new AnswerModels(zero, SpanTraining.Model([]), zero, noConfidence);

var first = new DenseFit<SentenceFeature>().Run(SentenceTraining.FirstLook(lessons, models), 12);
models = models with { FirstLook = first.Model() };
Say("first look fitted");

var folds = new AnswerModels[2];
for (var fold = 0; fold < 2; fold++)
{
    var half = lessons.Where(lesson => lesson.Fold == fold).ToArray();
    folds[fold] = models with { Spans = SpanTraining.Model(SpanTraining.Fit(half, models)) };
    Say($"spans of half {fold} fitted");
}

var second = new DenseFit<SentenceFeature>().Run(SentenceTraining.SecondLook(lessons, folds), 12);
Say("second look fitted");
var spans = SpanTraining.Fit(lessons, models);
models = models with { Spans = SpanTraining.Model(spans), SecondLook = second.Model() };
Say($"spans fitted, {spans.Count} weights");

var whole = data.Open("whole wiki", data.WholeWiki);
var wholePiaf = data.Open("whole piaf", data.WholePiaf);
var held = data.WholeWiki.Only((_, i) => i >= TrainingData.WikiArticles).Questions.Select(q => q.Id).ToHashSet();
var heldPiaf = data.WholePiaf.Only((_, i) => !TrainingData.IsLearntFrom(i)).Questions.Select(q => q.Id).ToHashSet();
Say(HeldBack.Report("wiki", [.. Lesson.Of(whole).Where(lesson => held.Contains(lesson.Question.Id)).Where((_, i) => !quick || i % 2 == 0)], models));
Say(HeldBack.Report("piaf", [.. Lesson.Of(wholePiaf).Where(lesson => heldPiaf.Contains(lesson.Question.Id))], models));
