using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Curation;
using ChatBriefing.History;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Conversing;

/// <summary>Who speaks to the bot, and from where.</summary>
/// <param name="Id">Their id: the one of Microsoft Entra where it is known.</param>
/// <param name="Name">The name that others see.</param>
/// <param name="Place">Id of the chat or of the thread.</param>
/// <param name="IsPersonal">Whether nobody else reads along.</param>
/// <param name="IsAdmin">Whether they may change the corpus.</param>
/// <param name="Locale">The language of their client, where it is one that the bot speaks.</param>
internal sealed record Speaker(string Id, string Name, string Place, bool IsPersonal, bool IsAdmin, Language? Locale)
{
    private const int LongestKey = 200;

    /// <summary>Who caused an activity; <see langword="null"/> where it does not say.</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="admins">Ids of Microsoft Entra, compared ignoring case.</param>
    public static Speaker? Of(Activity activity, IReadOnlySet<string> admins)
    {
        if (activity is not { From: { Id: { Length: > 0 } user } from, Conversation: { Id: { Length: > 0 } place } conversation })
        {
            return null;
        }

        var known = from.AadObjectId is { Length: > 0 } entra ? entra : null;
        return new Speaker(
            known ?? user,
            string.IsNullOrWhiteSpace(from.Name) ? known ?? user : from.Name,
            place,
            conversation.ConversationType == "personal",
            known is not null && admins.Contains(known),
            LanguageOf(activity.Locale ?? activity.Entities?.FirstOrDefault(entity => entity?.Type == "clientInfo")?.Locale));
    }

    /// <summary>Their own conversation in this place: follow-ups of others do not mix with theirs, and what is kept of it is theirs alone to see.</summary>
    public ConversationId Conversation => new(Key($"{Place}:{Id}"));

    /// <summary>The message that they send by writing <paramref name="text"/>.</summary>
    public IncomingMessage Say(string text) => new(Conversation, text)
    {
        Author = new Author("teams", Id[..Math.Min(Id.Length, LongestKey)], Name),
        Channel = IsPersonal ? null : Place,
        IsOverheard = !IsPersonal,
        IsFromAdmin = IsAdmin,
        Locale = Locale,
    };

    /// <summary>A message of this place, by an id that no other place has.</summary>
    public string Message(string id) => Key($"{Place}/{id}");

    // Ids of Teams have no documented longest length.
    private static string Key(string id) =>
        $"teams:{(id.Length <= LongestKey - 10 ? id : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id))))}";

    private static Language? LanguageOf(string? locale) => locale switch
    {
        _ when locale?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == true => Language.French,
        _ when locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true => Language.English,
        _ => null,
    };
}
