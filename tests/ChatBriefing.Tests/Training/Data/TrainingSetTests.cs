using ChatBriefing.Answers.Ranking;
using ChatBriefing.Evaluation;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;
using ChatBriefing.Training.Data;

namespace ChatBriefing.Tests.Training.Data;

public sealed class TrainingSetTests
{
    [Fact]
    public async Task The_sentences_of_every_question_s_paragraph_are_found_whichever_article_it_is_in()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("set.json", """
            {"data":[
              {"title":"A","paragraphs":[
                {"context":"The mill was built in 1801. It burned down.","qas":[{"id":"1","question":"When was the mill built?","answers":[{"answer_start":22,"text":"1801"}]}]},
                {"context":"Corn came by ship. The ship was the Anna.","qas":[{"id":"2","question":"Which ship was it?","answers":[{"answer_start":36,"text":"Anna"}]}]}]},
              {"title":"B","paragraphs":[
                {"context":"The pier is long. It has 90 lamps.","qas":[{"id":"3","question":"How many lamps has it?","answers":[{"answer_start":25,"text":"90"}]}]}]}]}
            """);
        using var analyzer = new TextAnalyzer();
        using var set = new TrainingSet("set", await QuestionSet.ReadAsync(file, TestContext.Current.CancellationToken), analyzer, AnswerModels.Shipped.Rarity);
        var passages = set.Index.Passages();

        Assert.All(set.Questions, question =>
        {
            var docs = set.ContextDocs(question).ToArray();
            Assert.Equal(2, docs.Length);
            Assert.All(docs, doc => Assert.True(set.IsFrom(passages.At(doc), question)));
            Assert.Single(docs, doc => set.Holds(passages.At(doc), question));
        });
    }
}
