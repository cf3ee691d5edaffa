using YamlDotNet.Core;

namespace ChatBriefing.Corpus;

/// <summary>Reads the quick facts that a curator wrote beside an article, and keeps those whose quotes stand in it word for word.</summary>
/// <remarks>
/// The file is called like its article with <c>.facts.yaml</c> and is a list of entries with <c>topic</c>, <c>label</c>, <c>value</c>, <c>quote</c>
/// and, where it helps, <c>question</c>. The quote must stand in the article's stored text exactly (its first occurrence counts) and the value in the quote.
/// </remarks>
internal static class QuickFactFile
{
    /// <summary>Largest facts file: 1 MB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Most facts of one article.</summary>
    public const int MaxFacts = 1_000;

    /// <summary>The facts in <paramref name="file"/> that <paramref name="article"/> bears out, and what was left out with line and reason.</summary>
    public static FactsReading Read(CorpusFile file, Article article)
    {
        var (text, problem) = FileText.Decode(file.Bytes.Span);
        if (text is null)
        {
            return FactsReading.Failed(file.Path, problem!);
        }

        var facts = new List<QuickFact>();
        var failures = new List<ReadFailure>();
        try
        {
            ReadEntries(file.Path, FlatYaml.ReadList(text), article, facts, failures);
        }
        catch (YamlException e)
        {
            failures.Add(new ReadFailure($"{file.Path}:{e.Start.Line}", $"This is not well-formed YAML: {e.Message}"));
        }

        return new FactsReading(facts, failures);
    }

    private static void ReadEntries(string path, IEnumerable<YamlEntry> entries, Article article, List<QuickFact> facts, List<ReadFailure> failures)
    {
        var read = 0;
        foreach (var entry in entries)
        {
            if (++read > MaxFacts)
            {
                failures.Add(new ReadFailure($"{path}:{entry.Line}", $"Only the first {MaxFacts} facts are read."));
                return;
            }

            var (fact, key, reason) = Check(entry, article);
            if (fact is not null)
            {
                facts.Add(fact);
            }
            else
            {
                failures.Add(new ReadFailure($"{path}:{entry.LineOf(key)}", reason));
            }
        }
    }

    private static (QuickFact? Fact, string Key, string Reason) Check(YamlEntry entry, Article article)
    {
        if (Array.Find(["topic", "label", "value", "quote"], key => entry[key] is null) is { } missing)
        {
            return (null, missing, $"This fact has no {missing}.");
        }

        var quote = Find(article.Text, new TextSpan(0, article.Text.Length), entry["quote"]!);
        if (quote is null)
        {
            return (null, "quote", $"The quote does not stand word for word in {article.Id}: \"{Shorten(entry["quote"]!)}\"");
        }

        return Find(article.Text, quote.Value, entry["value"]!) is { } value
            ? (new QuickFact(article.Id, entry["topic"]!, entry["label"]!, value, quote.Value) { Question = entry["question"] }, "", "")
            : (null, "value", $"The value does not stand word for word in its quote: \"{Shorten(entry["value"]!)}\"");
    }

    /// <summary>The first place of <paramref name="words"/> in the span; words that begin or end with half a character stand nowhere.</summary>
    private static TextSpan? Find(string text, TextSpan span, string words)
    {
        var at = text.AsSpan(span.Start, span.Length).IndexOf(words, StringComparison.Ordinal);
        return at < 0 || char.IsLowSurrogate(words[0]) || char.IsHighSurrogate(words[^1]) ? null : new TextSpan(span.Start + at, words.Length);
    }

    private static string Shorten(string words)
    {
        const int longest = 80;
        return words.Length <= longest ? words : string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest), "…");
    }
}
