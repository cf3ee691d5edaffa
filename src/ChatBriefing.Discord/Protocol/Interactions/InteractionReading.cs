using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Protocol.Interactions;

/// <summary>An interaction, or why the bytes are none: exactly one of them.</summary>
/// <param name="Interaction">What was read.</param>
/// <param name="Refusal">A sentence for the log. Quotes nothing of what was received.</param>
internal readonly record struct InteractionReading(Interaction? Interaction, string? Refusal);
