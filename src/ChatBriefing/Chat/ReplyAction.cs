namespace ChatBriefing.Chat;

/// <summary>A next step that a medium may offer as a button: a press is the same as writing <paramref name="Call"/>, so that buttons outlive restarts.</summary>
/// <param name="Label">What the button says: a few words.</param>
/// <param name="Call">The command that it stands for, at most 60 UTF-16 code units.</param>
/// <param name="TurnsPage">Whether its reply takes the place of this one, as another page of it.</param>
public sealed record ReplyAction(string Label, string Call, bool TurnsPage = false);
