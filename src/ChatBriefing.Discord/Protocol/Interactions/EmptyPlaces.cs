using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Protocol.Interactions;

/// <summary>Finds nulls in lists: the models promise that there are none, and the serializer does not look.</summary>
internal static class EmptyPlaces
{
    /// <summary>Whether there is one anywhere.</summary>
    public static bool In(Interaction interaction) =>
        In(interaction.Message)
        || (interaction.Data is { } data && (In(data.Options) || In(data.Components) || Any(data.Values) || In(data.Resolved)));

    private static bool In(IReadOnlyList<GivenOption>? options) => Any(options) || (options ?? []).Any(option => In(option.Options));

    private static bool In(IReadOnlyList<GivenComponent>? components) => Any(components) || (components ?? []).Any(component => In(component.Components));

    private static bool In(Resolved? resolved) =>
        resolved is not null && (Any(resolved.Attachments?.Values) || Any(resolved.Messages?.Values) || (resolved.Messages?.Values ?? []).Any(In));

    private static bool In(Message? message) => message is not null && (Any(message.Mentions) || Any(message.Attachments));

    private static bool Any<T>(IEnumerable<T>? list)
        where T : class => list?.Any(item => item is null) ?? false;
}
