using ChatBriefing.Corpus;

namespace ChatBriefing.Chat;

/// <summary>The same words in each language that the bot speaks.</summary>
/// <param name="English">In English.</param>
/// <param name="French">In French.</param>
public sealed record LocalText(string English, string French)
{
    /// <summary>The words in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.French ? French : English;
}
