using ChatBriefing.Answers;
using ChatBriefing.Chat;

namespace ChatBriefing.Discord.Replies;

/// <summary>Colours of an embed's edge as 0xRRGGBB, legible on Discord's light and dark themes.</summary>
internal static class Colors
{
    /// <summary>The teal of the product, for what the sources answer.</summary>
    public const int Answer = 0x2A9D8F;

    /// <summary>Amber, for a question that they do not answer.</summary>
    public const int Refusal = 0xE09F3E;

    /// <summary>Grey, for everything else.</summary>
    public const int Plain = 0x7A8699;

    /// <summary>The colour of a reply.</summary>
    public static int Of(Reply reply) => reply.Answer switch
    {
        { Answered: true } => Answer,
        { Kind: not QuestionKind.NotAQuestion } => Refusal,
        _ => reply.Parts.Any(part => part is ReplyPart.Quotation { Answers: true } or ReplyPart.FactTable) ? Answer : Plain,
    };
}
