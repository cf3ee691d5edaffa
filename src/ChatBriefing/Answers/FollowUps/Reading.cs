namespace ChatBriefing.Answers.FollowUps;

/// <summary>A follow-up on its own feet.</summary>
/// <param name="Text">The question as read.</param>
/// <param name="Asked">The part of it that is to be answered: what it sets aside has been answered before.</param>
/// <param name="IsSure">Whether the question points back plainly; otherwise it may as well be meant as it stands.</param>
internal sealed record Reading(string Text, string Asked, bool IsSure)
{
    /// <summary>Whether it is the last question with a part replaced, so that nothing is left unsaid.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What has been spoken of and may bear on the answer, in phrases; empty when nothing more has.</summary>
    public string Context { get; init; } = string.Empty;

    /// <summary>The question as read with its context behind a dash.</summary>
    public string Full => Context.Length == 0 ? Text
        : !Text.Contains(" — ", StringComparison.Ordinal) ? $"{Text} — {Context}"
        : Text.TrimEnd('?', ' ', '\u00A0', '\u202F') is var stem ? $"{stem}, {Context}{Text[stem.Length..]}" : Text;
}
