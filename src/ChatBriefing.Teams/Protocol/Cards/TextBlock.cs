namespace ChatBriefing.Teams.Protocol.Cards;

/// <summary>A text that wraps.</summary>
/// <param name="Text">A subset of Markdown: bold, italic, links, lists; <c>{{DATE(…)}}</c> is replaced.</param>
internal sealed record TextBlock(string Text) : CardElement
{
    /// <summary><c>Small</c>, <c>Medium</c> or <c>Large</c>; not set for the usual.</summary>
    public string? Size { get; init; }

    /// <summary><c>Bolder</c>, or not set.</summary>
    public string? Weight { get; init; }

    /// <summary><c>Accent</c>, or not set.</summary>
    public string? Color { get; init; }

    /// <summary>Whether it is less conspicuous; not set for no.</summary>
    public bool? IsSubtle { get; init; }

    /// <summary>Always: otherwise a text is cut at the end of its line.</summary>
    public bool Wrap { get; } = true;
}
