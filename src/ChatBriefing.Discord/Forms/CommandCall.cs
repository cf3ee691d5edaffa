using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Forms;

/// <summary>Reads what was called from an interaction. Anything may be missing or wrong in one; nothing in it throws.</summary>
/// <param name="commands">The commands that were registered.</param>
internal sealed partial class CommandCall(IReadOnlyList<CommandDescription> commands)
{
    private const int MessageCommand = 3;
    private const string Ask = "ask";

    /// <summary>The call; <see langword="null"/> where there is no such command.</summary>
    public Call? Read(InteractionData data) => data.Type == MessageCommand ? AboutMessage(data) : Find(data, out var options) is { } command
        ? new Call(Text(command, options), command, IsPrivate(command, options), Files(command, options, data.Resolved))
        : null;

    /// <summary>The argument being typed; <see langword="null"/> where none is, or there is no such command or argument.</summary>
    public Focused? Focused(InteractionData data) =>
        Find(data, out var options) is { } command && options.FirstOrDefault(option => option.Focused) is { Name: { } key } typed
        && command.Arguments.FirstOrDefault(known => known.Key == key) is { } argument
            ? new Focused(command.Name, argument.Key, GivenText.Of(typed.Value) ?? string.Empty)
            : null;

    private CommandDescription? Find(InteractionData data, out List<GivenOption> options)
    {
        options = Known(data.Options);
        var inside = options.FirstOrDefault(option => option.Type == OptionType.SubCommand);
        if (inside is null)
        {
            return commands.FirstOrDefault(command => command.Name == data.Name);
        }

        options = Known(inside.Options);
        return commands.FirstOrDefault(command => CommandName.Words(command, out _) == (data.Name, inside.Name));
    }

    private static List<GivenOption> Known(IReadOnlyList<GivenOption>? options) => [.. (options ?? []).Where(option => option is { Name: not null })];

    private static string Text(CommandDescription command, List<GivenOption> options)
    {
        var values = command.Arguments.Select(argument => Value(argument, options.FirstOrDefault(option => option.Name == argument.Key)?.Value));
        return string.Join(' ', values.Where(value => !string.IsNullOrWhiteSpace(value)).Prepend($"/{command.Name}"));
    }

    private static string? Value(CommandArgument argument, JsonElement? value) => (argument.Kind, value?.ValueKind) switch
    {
        (ArgumentKind.File, _) => null,
        (ArgumentKind.Number, JsonValueKind.Number) when value!.Value.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        (not ArgumentKind.Number, JsonValueKind.String) => GivenText.Of(value),
        _ => null,
    };

    private static bool IsPrivate(CommandDescription command, List<GivenOption> options) =>
        command.IsPersonal || options.Exists(option => option is { Name: CommandName.Private, Value.ValueKind: JsonValueKind.True });

    private static AttachedFile[] Files(CommandDescription command, List<GivenOption> options, Resolved? resolved)
    {
        var names = command.Arguments.Where(argument => argument.Kind == ArgumentKind.File).SelectMany(CommandName.Of);
        var ids = names.Select(name => Id(options.FirstOrDefault(option => option.Name == name)?.Value)).OfType<Snowflake>();
        return [.. ids.Select(id => resolved?.Attachments?.GetValueOrDefault(id)).OfType<AttachedFile>()];
    }

    private static Snowflake? Id(JsonElement? value) => Snowflake.Read(GivenText.Of(value));

    private Call? AboutMessage(InteractionData data)
    {
        var content = data.TargetId is { } target ? data.Resolved?.Messages?.GetValueOrDefault(target)?.Content : null;
        var question = PlainText.Cut(Mention().Replace(content ?? string.Empty, " "), OptionForms.LongestText);
        return commands.FirstOrDefault(command => command.Name == Ask) is { } ask && data.Name == CommandName.AskAbout
            ? new Call($"/{ask.Name} {question}".TrimEnd(), ask, IsPrivate: false, [])
            : null;
    }

    /// <summary>People, roles, channels and custom emoji within a message: ids that no article knows.</summary>
    [GeneratedRegex(@"<(?:@[!&]?|#|a?:\w+:)[0-9]+>")]
    private static partial Regex Mention();
}
