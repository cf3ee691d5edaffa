using System.Text.Json.Serialization;

namespace ChatBriefing.Teams.Protocol.Cards;

/// <summary>An element of an Adaptive Card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
internal abstract record CardElement
{
    /// <summary>How far it stands from the element above, as in <c>Small</c>; not set for the usual.</summary>
    public string? Spacing { get; init; }
}
