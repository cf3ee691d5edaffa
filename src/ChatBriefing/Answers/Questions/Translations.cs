using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Common French words with the English words for them, read both ways.</summary>
internal sealed class Translations
{
    private readonly RelatedWords _english = new();
    private readonly RelatedWords _french = new();

    public Translations(string[] lines, TextAnalyzer analyzer)
    {
        var entries = Array.ConvertAll(lines, line => line.Split('='));
        var french = analyzer.AnalyzeLines(Array.ConvertAll(entries, entry => entry[0]), Language.French);
        var english = analyzer.AnalyzeLines(Array.ConvertAll(entries, entry => entry[1]), Language.English);
        var spelled = new List<(string, string[])>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (french[i].Count > 1)
            {
                string[] words = [.. french[i]];
                spelled.AddRange(english[i].Select(word => (word, words)));
                continue;
            }

            var isName = WordFile.IsOfNames(lines[i]);
            _french.Add(french[i][0], english[i], isName);
            foreach (var word in english[i])
            {
                _english.Add(word, french[i], isName);
            }
        }

        Spelled = spelled;
    }

    /// <summary>English words for which French has several ("Netherlands", "Pays-Bas").</summary>
    public IReadOnlyList<(string Short, string[] Words)> Spelled { get; }

    /// <summary>The analyzed words of the other language for a word of <paramref name="language"/>.</summary>
    public IReadOnlyList<string> Of(string term, Language language, bool isName) =>
        (language == Language.French ? _french : _english).Of(term, isName);
}
