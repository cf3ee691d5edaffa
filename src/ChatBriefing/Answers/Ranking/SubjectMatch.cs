using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells whether a sentence says a question's verb of the same as the question does: of "what does the union want", the union, not the ministry.</summary>
internal sealed class SubjectMatch
{
    // Between the one who does something and the verb: "the union of dock workers, which he leads, wants".
    private const int Farthest = 8;

    private readonly int _subject = -1;
    private readonly bool _isPassive;

    /// <summary>Sees whom the question says it of: the last word of its own before the verb.</summary>
    public SubjectMatch(Question question)
    {
        var (words, verb) = (question.Words, question.Pattern.Verb);
        if (verb < 0 || question.Pattern.Structure is QuestionStructure.WhoActs or QuestionStructure.WhatActs)
        {
            return;
        }

        var at = Array.FindLastIndex(words.Tokens, Math.Max(0, verb - 1), token => token.IsContent);
        _subject = at < 0 || at == verb || at == question.Pattern.Head ? -1 : question.TermOf(words.Tokens[at]);
        _isPassive = _subject >= 0 && Voice.AsksForPassive(words.Tokens, verb, words.Text);
    }

    /// <summary>1 where it does, -1 where it says it of another, 0 where that cannot be told.</summary>
    public int In(Token[] tokens, SentenceMatch match, string text)
    {
        var verb = _subject < 0 || match.Levels[_subject] == 0 ? -1 : match.First(TermRole.Verb);
        if (verb <= 0 || Voice.IsPassive(tokens, verb, text) != _isPassive)
        {
            return 0;
        }

        for (var i = verb - 1; i >= 0 && i >= verb - Farthest; i--)
        {
            if (match.TermAt[i] == _subject)
            {
                return 1;
            }
        }

        return -1;
    }
}
