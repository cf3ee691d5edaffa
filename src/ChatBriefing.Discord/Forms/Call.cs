using ChatBriefing.Chat;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Forms;

/// <summary>A command as it was called on Discord.</summary>
/// <param name="Text">The message that the chat understands: the command with its slash, and the values.</param>
/// <param name="Command">Which command it is.</param>
/// <param name="IsPrivate">Whether only the caller sees the reply.</param>
/// <param name="Files">Files that came with it.</param>
internal sealed record Call(string Text, CommandDescription Command, bool IsPrivate, IReadOnlyList<AttachedFile> Files);

/// <summary>An argument that is being typed.</summary>
/// <param name="Command">The command's name.</param>
/// <param name="Argument">The argument's key.</param>
/// <param name="Typed">What is typed so far; may be empty.</param>
internal sealed record Focused(string Command, string Argument, string Typed);
