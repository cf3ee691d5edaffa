using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Tells where in a sentence the subject of the question's verb can stand, which answers "Who seized the town?": before the verb, and not in a clause inserted between the two.</summary>
internal static class SubjectPlace
{
    /// <summary>Index of the word before which the answer to "who did it" ends; the number of words where the sentence does not tell.</summary>
    /// <remarks>"Rebel groups, supported by others, have seized the town": of who seized it, neither the others nor the town can be the answer.</remarks>
    public static int End(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        if (!AsksForSubject(question))
        {
            return tokens.Length;
        }

        var verb = match.First(TermRole.Verb);
        return verb <= 0 || Voice.IsPassive(tokens, verb, text) ? tokens.Length : BeforeInsertion(tokens, Voice.Start(tokens, verb));
    }

    /// <summary>Whether the sentence only says "they" of who did it: whoever else it names, it was not them.</summary>
    public static bool IsPronoun(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        var end = End(question, tokens, match, text);
        while (end > 1 && end < tokens.Length && tokens[end].Gap == WordGap.None && tokens[end - 1].Tag == WordTag.Adverb)
        {
            end--;
        }

        return end > 0 && end < tokens.Length && tokens[end - 1].Span.In(text).ToLowerInvariant() is "he" or "she" or "it" or "they" or "we" or "il" or "elle" or "ils" or "elles" or "on";
    }

    /// <summary>Index of the word with which the answer to "who did it" begins where the sentence tells it in the passive, "seized by the rebels"; -1 where it does not.</summary>
    public static int Agent(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        for (var i = 0; i + 2 < tokens.Length && AsksForSubject(question); i++)
        {
            var by = i + (IsParticle(tokens[i + 1], text) ? 2 : 1);
            if (match.TermAt[i] >= 0 && question.Terms[match.TermAt[i]].Role == TermRole.Verb && by + 1 < tokens.Length && Voice.IsBy(tokens[by], text))
            {
                return by + 1;
            }
        }

        return -1;
    }

    /// <summary>Index of the word with which the answer to "who was asked" begins where the sentence tells it in the active, "urged the minister to act"; -1 where it does not.</summary>
    public static int Object(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        var (asked, words) = (question.Pattern.Verb, question.Words);
        var isPassive = asked > 0 && question.Pattern.Structure is QuestionStructure.WhoIs or QuestionStructure.WhatNoun && Voice.AsksForPassive(words.Tokens, asked, words.Text) && !(asked + 1 < words.Tokens.Length && Voice.IsBy(words.Tokens[asked + 1], words.Text));
        var verb = isPassive && question.Pattern.Head < asked ? match.First(TermRole.Verb) : -1;
        return verb < 0 || verb + 1 >= tokens.Length || Voice.IsPassive(tokens, verb, text) ? -1 : verb + 1;
    }

    /// <summary>Index of the word with which the clause of the verb begins whose subject is asked for: behind the last "that" before it; 0 where there is none.</summary>
    public static int Clause(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        var verb = AsksForSubject(question) ? match.First(TermRole.Verb) : -1;
        return verb <= 0 ? 0 : 1 + Array.FindLastIndex(tokens, verb - 1, token => token.Tag == WordTag.Subordinator && token.Span.In(text).ToLowerInvariant() is "that" or "que" or "qu");
    }

    /// <summary>"Who seized", "which groups seized"; not "which town did they seize".</summary>
    private static bool AsksForSubject(Question question)
    {
        var (structure, head, _, verb) = question.Pattern;
        return structure == QuestionStructure.WhoActs
            || (structure == QuestionStructure.WhatNoun && head >= 0 && (verb == head + 1 || (verb == head + 2 && question.Lower(head + 1) is "have" or "has" or "had")));
    }

    /// <summary>"Taken over by", "carried out by".</summary>
    private static bool IsParticle(Token token, string text) => token.Span.In(text) is "over" or "out" or "up" or "down" or "off" or "on" or "in" or "away" or "back" or "through";

    /// <summary>"Their leader, Lucan Merrow, asked": a name that is inserted says who the subject is; only a clause is set aside.</summary>
    private static int BeforeInsertion(Token[] tokens, int start)
    {
        if (tokens[start].Gap != WordGap.Comma)
        {
            return start;
        }

        var clause = false;
        for (var i = start - 1; i > 0; i--)
        {
            clause |= tokens[i].Tag is WordTag.PastVerb or WordTag.Verb or WordTag.Gerund;
            if (tokens[i].Gap == WordGap.Comma)
            {
                return clause ? i : start;
            }
        }

        return start;
    }
}
