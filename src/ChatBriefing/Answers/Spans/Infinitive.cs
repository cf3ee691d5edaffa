using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>What somebody is asked, told or invited to do: it stands behind the "to" that follows the verb.</summary>
internal static class Infinitive
{
    private const int LongestPhrase = 14;

    /// <summary>The phrase behind "to" in answer to "what did … invite … to do"; <see langword="null"/> where the question is another or the sentence has none.</summary>
    public static TextSpan? Find(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        var verb = AsksForDeed(question) ? match.First(TermRole.Verb) : -1;
        var to = verb < 0 ? -1 : Array.FindIndex(tokens, verb + 1, token => token.Tag == WordTag.To);
        if (to < 0 || to + 1 >= tokens.Length || Parted(tokens, verb, to))
        {
            return null;
        }

        var last = to + 1;
        while (last + 1 < tokens.Length && last - to < LongestPhrase && !SpanSentence.IsPunctuation(tokens[last + 1].Gap))
        {
            last++;
        }

        return TextSpan.Between(tokens[to + 1].Start, SpanFinder.Place(tokens, text, to + 1, last).End);
    }

    private static bool AsksForDeed(Question question) => question is { Kind: QuestionKind.What, Pattern.Structure: QuestionStructure.WhatDo, Pattern.Verb: >= 0 }
        && question.Words.Tokens.Length > 2 && question.Words.Surface(question.Words.Tokens.Length - 2) is "to" && question.Words.Surface(question.Words.Tokens.Length - 1) is "do";

    private static bool Parted(Token[] tokens, int verb, int to) => Array.Exists(tokens[(verb + 1)..(to + 2)], token => token.Gap is WordGap.Semicolon or WordGap.Colon or WordGap.Stop);
}
