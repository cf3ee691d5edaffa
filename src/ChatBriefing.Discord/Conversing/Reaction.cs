using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Conversing;

/// <summary>What is to be done about an interaction: the first response, and what follows it.</summary>
/// <param name="First">To be sent within 3 seconds.</param>
/// <param name="Afterwards">To be run once <paramref name="First"/> has been sent, since an edit that arrives before it is refused; <see langword="null"/> where all is said.</param>
internal sealed record Reaction(InteractionResponse First, Func<Task>? Afterwards = null);
