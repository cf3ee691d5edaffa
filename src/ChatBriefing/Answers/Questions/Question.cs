using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>A question as the engine understands it.</summary>
internal sealed record Question
{
    /// <summary>The text that was analyzed: as asked, or as a follow-up was read.</summary>
    public required string Text { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>All its words, as the index analyzes text.</summary>
    public required AnalyzedText Words { get; init; }

    /// <summary>How it is built.</summary>
    public required QuestionPattern Pattern { get; init; }

    /// <summary>What it asks for.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>What sort of span can answer it.</summary>
    public required AnswerType Type { get; init; }

    /// <summary>Whether it asks for the name of something.</summary>
    public bool AsksForName => Enumerable.Range(1, Math.Max(0, Words.Tokens.Length - 1)).Any(i =>
        (Words.Surface(i - 1) is "name" or "names" or "nom" or "noms" && Words.Surface(i) is "of" or "de" or "du" or "des")
        || (Words.Surface(i - 1) is "Comment" or "comment" && Words.Surface(i) is "appelle" or "appellent" or "appelait" or "appelaient" or "nomme" or "nomment"));

    /// <summary>Whether it asks who holds an office: "who is the president", "what is the president called", "president Congo".</summary>
    public bool AsksForHolder => Type == AnswerType.Name && (Pattern.Structure is QuestionStructure.WhoIs or QuestionStructure.None || AsksForName);

    /// <summary>Whether it asks of what kind something is.</summary>
    public bool AsksForKind => Enumerable.Range(0, Math.Max(0, Pattern.Head - 1)).Any(i => Lower(i) is "kind" or "kinds" or "type" or "types" or "sort" or "sorts" or "form" or "genre" or "sorte" && Lower(i + 1) is "of" or "de" or "d");

    /// <summary>Whether it asks to be told about something, and no single thing of it.</summary>
    public bool AsksAbout => Words.Tokens.Length > 2 && ((Lower(1) == "about" && Lower(0) is "what" or "how") || Words.Text.Contains("in it for", StringComparison.OrdinalIgnoreCase)
        || (Pattern.Structure == QuestionStructure.None && Enumerable.Range(0, Math.Min(4, Words.Tokens.Length)).Any(i => Lower(i) is "about" or "parle" or "parlez")));

    /// <summary>Whether it asks what happened.</summary>
    public bool AsksWhatHappened => Kind == QuestionKind.What && Pattern.Head < 0 && Has(Cues.Happening);

    /// <summary>Whether it asks what happened to somebody or something.</summary>
    public bool AsksWhatBecame => AsksWhatHappened && (Words.Terms.Contains("to") || Has(Cues.Becoming));

    /// <summary>Whether it asks what came of something, and not what will.</summary>
    public bool AsksForOutcome => Kind is QuestionKind.What or QuestionKind.Which or QuestionKind.How && Has(Cues.Outcomes) && !Enumerable.Range(0, Words.Tokens.Length).Any(i => Lower(i) is "will" or "would" or "could" or "next" or "va" or "vont");

    /// <summary>Whether it asks what somebody said or told, or thinks of something.</summary>
    public bool AsksWhatWasSaid => Pattern.Structure == QuestionStructure.WhatDo && (Has(Cues.Saying) || AsksWhatIsThoughtOfIt);

    private bool AsksWhatIsThoughtOfIt => Enumerable.Range(1, Math.Max(0, Words.Tokens.Length - 1)).Any(i => Lower(i - 1) is "think" or "thinks" or "thought" or "pense" or "pensent" && Lower(i) is "of" or "about" or "de" or "du" or "des");

    /// <summary>Whether it asks for a sum of money, or for how many coins of it.</summary>
    public bool AsksForMoney => Type switch
    {
        AnswerType.Amount => Has(Cues.ForMoney) && !Has(Cues.ForShare),
        AnswerType.Number => Pattern.Head >= 0 && Cues.ForMoney.Contains(Lower(Pattern.Head)),
        _ => false,
    };

    /// <summary>Whether it asks how old somebody or something is.</summary>
    public bool AsksForAge => Pattern is { Structure: QuestionStructure.HowMeasure, Head: >= 0 } && Lower(Pattern.Head) is "old" or "age" or "âge";

    /// <summary>Whether per cent tell the sum that it asks for: those of a levy do, of a price they do not.</summary>
    public bool AsksForRate => AsksForMoney && Has(Cues.ForRate);

    /// <summary>Its content words, each once, in order.</summary>
    public required IReadOnlyList<QuestionTerm> Terms { get; init; }

    /// <summary>Pairs of terms that stand side by side in the question, as indexes into <see cref="Terms"/>.</summary>
    public required IReadOnlyList<(int First, int Second)> Pairs { get; init; }

    /// <summary>Index of the term that one of its words is; -1 for a word that carries no meaning.</summary>
    public int TermOf(Token word)
    {
        for (var t = 0; t < Terms.Count; t++)
        {
            if (Terms[t].Hash == word.Term)
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>One of its words in lower case.</summary>
    public string Lower(int word) => Words.Surface(word).ToString().ToLowerInvariant();

    /// <summary>Whether it has one of these words, which are in lower case.</summary>
    public bool Has(IReadOnlySet<string> words) => Enumerable.Range(0, Words.Tokens.Length).Any(i => words.Contains(Lower(i)));
}
