using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Questions;

/// <summary>Common French words with the English words for them, read both ways.</summary>
internal sealed class Translations
{
    private readonly RelatedWords _english = new();
    private readonly RelatedWords _french = new();

    public Translations(IEnumerable<string> lines, TextAnalyzer analyzer)
    {
        var entries = lines.Select(line => line.Split('=')).ToArray();
        var french = WordFile.Analyze(entries.Select(entry => entry[0]), Language.French, analyzer);
        var english = WordFile.Analyze(entries.Select(entry => entry[1]), Language.English, analyzer);
        var spelled = new List<(string, string[])>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (french[i].Length > 1)
            {
                spelled.AddRange(english[i].Select(word => (word, french[i])));
                continue;
            }

            var isName = entries[i][1].Any(char.IsUpper);
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
