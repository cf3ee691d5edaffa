using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Tests.Support;

/// <summary>A question and a sentence that may answer it, both read.</summary>
internal sealed class OneSentence
{
    private OneSentence(string text, Token[] tokens, Question question)
    {
        (Text, Tokens, Question) = (text, tokens, question);
        Match = new SentenceMatch(question.Terms, tokens);
        Spans = new SpanSentence(question, tokens, text, Match, 0);
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    public Question Question { get; }

    public SentenceMatch Match { get; }

    public SpanSentence Spans { get; }

    /// <summary>Reads both; the sentence is all there is in the corpus. The question is in the language of the text unless said otherwise.</summary>
    public static OneSentence Read(string text, string question = "What happened?", Language language = Language.English, Language? asked = null)
    {
        using var analyzer = new TextAnalyzer();
        using var index = IndexFolder.InMemory([new FileReading("some-article.txt", Some.Article($"Some title\n\n{text}"), [], [])], "some", analyzer, CancellationToken.None);
        return new OneSentence(text, analyzer.Analyze(text, language).Tokens, new QuestionReader(index, analyzer, AnswerModels.Shipped.Rarity).Read(question, asked ?? language));
    }

    /// <summary>The sentence as a candidate for an answer.</summary>
    public Candidate Candidate(params FoundSpan[] spans) => new(
        new Passage
        {
            Doc = 1,
            Ordinal = 0,
            Span = new TextSpan(0, Text.Length),
            Paragraph = 0,
            Place = 0,
            ParagraphLength = 1,
            Role = ParagraphRole.Body,
            Language = Language.English,
            Tokens = Tokens,
        },
        Match,
        0)
    { Text = Text, Spans = spans };

    /// <summary>Index of the word.</summary>
    public int At(string word) => Array.FindIndex(Tokens, token => token.Span.In(Text) == word);

    /// <summary>The words from one to another as a found span.</summary>
    public FoundSpan Found(string first, string last, float score = 0) => Found(At(first), At(last), score);

    /// <summary>The words from one to another as a found span.</summary>
    public FoundSpan Found(int first, int last, float score = 0) => new(first, last, SpanFinder.Place(Tokens, Text, first, last), score);

    /// <summary>The words of a span as they stand in the sentence.</summary>
    public string Words(FoundSpan span) => span.Span.In(Text);

    /// <summary>The words from one to another, without the signs around them.</summary>
    public string Words(int first, int last) => TextSpan.Between(Tokens[first].Start, Tokens[last].End).In(Text);
}
