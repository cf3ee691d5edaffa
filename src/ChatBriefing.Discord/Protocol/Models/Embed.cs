namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>A framed part of a message. Lengths are in Unicode code points; all embeds of a message together hold at most 6,000.</summary>
/// <remarks><see href="https://discord.com/developers/docs/resources/message#embed-object-embed-limits"/></remarks>
internal sealed record Embed
{
    /// <summary>At most 256; no Markdown links.</summary>
    public string? Title { get; init; }

    /// <summary>In Markdown, at most 4,096.</summary>
    public string? Description { get; init; }

    /// <summary>Where the title leads.</summary>
    public string? Url { get; init; }

    /// <summary>Colour of the edge as 0xRRGGBB.</summary>
    public int? Color { get; init; }

    /// <summary>At most 25.</summary>
    public IReadOnlyList<EmbedField>? Fields { get; init; }

    /// <summary>Small print at the end.</summary>
    public EmbedFooter? Footer { get; init; }
}

/// <summary>A named value in an embed.</summary>
/// <param name="Name">1 to 256.</param>
/// <param name="Value">In Markdown, 1 to 1,024.</param>
/// <param name="Inline">Whether others may stand beside it.</param>
internal sealed record EmbedField(string Name, string Value, bool Inline = false);

/// <summary>Small print of an embed, without Markdown.</summary>
/// <param name="Text">At most 2,048.</param>
internal sealed record EmbedFooter(string Text);
