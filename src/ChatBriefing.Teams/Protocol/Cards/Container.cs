namespace ChatBriefing.Teams.Protocol.Cards;

/// <summary>Elements on a ground of their own.</summary>
/// <param name="Items">The elements.</param>
internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary>The ground that sets off a quote.</summary>
    public string Style { get; } = "emphasis";
}
