using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.History;

/// <summary>How long history is kept; section <c>History</c> of the settings.</summary>
/// <remarks>Receipts are kept for good, since an answer must stay verifiable, and so are the daily counts: neither tells who asked.</remarks>
public sealed class HistoryOptions
{
    private const int Century = 36_500;

    /// <summary>Days after its last question for which a conversation is remembered. Default 30.</summary>
    [Range(1, Century)]
    public int ConversationDays { get; set; } = 30;

    /// <summary>Days for which unanswered questions, thumbs and comments are kept, from the last time. Default 365.</summary>
    [Range(1, Century)]
    public int QuestionDays { get; set; } = 365;

    /// <summary>Days for which the log of what admins did is kept. Default 730.</summary>
    [Range(1, Century)]
    public int AuditDays { get; set; } = 730;

    /// <summary>Days for which the former text of a changed or removed article can still be quoted by a receipt. Default 3650.</summary>
    [Range(1, Century)]
    public int ArticleDays { get; set; } = 3_650;
}
