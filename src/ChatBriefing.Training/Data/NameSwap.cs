using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Training.Data;

/// <summary>Makes questions that look answerable and are not: one name of each is put in place by a name from another question.</summary>
internal sealed class NameSwap(TrainingSet set, int seed)
{
    private readonly string[] _names = [.. set.Questions.SelectMany(question => Names(set.Read(question))).Select(term => term.Surface).Distinct()];
    private readonly Random _random = new(seed);

    /// <summary>The lessons that have a name, each with another in its place.</summary>
    public IEnumerable<Lesson> Of(IEnumerable<Lesson> lessons)
    {
        foreach (var lesson in lessons)
        {
            var names = Names(set.Read(lesson.Question)).ToArray();
            if (names.Length > 0 && _names.Length > 1)
            {
                var name = names[_random.Next(names.Length)];
                var other = _names[_random.Next(_names.Length)];
                var text = lesson.Question.Text.Remove(name.Span.Start, name.Span.Length).Insert(name.Span.Start, other);
                if (other != name.Surface)
                {
                    yield return lesson with { Question = lesson.Question with { Text = text } };
                }
            }
        }
    }

    private static IEnumerable<QuestionTerm> Names(Question question) => question.Terms.Where(term => term.IsName && char.IsLetter(term.Surface[0]));
}
