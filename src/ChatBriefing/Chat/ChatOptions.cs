using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Chat;

/// <summary>How much people may ask; section <c>Chat</c> of the settings.</summary>
public sealed class ChatOptions
{
    /// <summary>Messages that one person may send in a minute, 1 to 1000, where the medium knows persons. Default 20.</summary>
    [Range(1, 1000)]
    public int PerPersonPerMinute { get; set; } = 20;

    /// <summary>Messages that all persons of one channel may send in a minute, 1 to 10000. Default 60.</summary>
    [Range(1, 10_000)]
    public int PerChannelPerMinute { get; set; } = 60;
}
