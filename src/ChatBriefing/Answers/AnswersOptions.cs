using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Answers;

/// <summary>How answers are given; section <c>Answers</c> of the settings.</summary>
public sealed class AnswersOptions
{
    /// <summary>How many excerpts an answer shows when nobody says otherwise. Default 3.</summary>
    [Range(1, 10)]
    public int Excerpts { get; set; } = 3;

    /// <summary>Confidence below which the bot gives no answer. Default 0.5.</summary>
    [Range(0.0, 1.0)]
    public double RefuseBelow { get; set; } = 0.5;
}
