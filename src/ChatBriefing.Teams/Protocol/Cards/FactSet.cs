namespace ChatBriefing.Teams.Protocol.Cards;

/// <summary>A table of labels and values.</summary>
/// <param name="Facts">Its rows.</param>
internal sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;

/// <summary>A row of a table.</summary>
/// <param name="Title">The label, as Markdown.</param>
/// <param name="Value">The value, as Markdown.</param>
internal sealed record Fact(string Title, string Value);
