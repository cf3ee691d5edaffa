namespace ChatBriefing.Answers.FollowUps;

/// <summary>A follow-up on its own feet.</summary>
/// <param name="Text">The question as read, in full.</param>
/// <param name="Asked">The part of it that is to be answered: what it sets aside has been answered before.</param>
/// <param name="IsSure">Whether the question points back plainly; otherwise it may as well be meant as it stands.</param>
internal sealed record Reading(string Text, string Asked, bool IsSure);
