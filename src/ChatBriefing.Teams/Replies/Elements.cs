using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Replies;

/// <summary>Makes the few kinds of text that cards consist of, and fits them into a length.</summary>
internal static class Elements
{
    /// <summary>What a text block takes beside its text, in <see cref="JsonLength"/>.</summary>
    public const int Overhead = 140;

    /// <summary>The title of a card.</summary>
    public static TextBlock Title(string markdown) => new(markdown) { Size = "Medium", Weight = "Bolder" };

    /// <summary>A heading within a card.</summary>
    public static TextBlock Heading(string markdown) => new(markdown) { Weight = "Bolder", Spacing = "Medium" };

    /// <summary>The heading of a table, set off from the labels below, which are bold too.</summary>
    public static TextBlock TableHeading(string markdown) => Heading(markdown) with { Color = "Accent" };

    /// <summary>A small and quiet line: a source, a remark.</summary>
    public static TextBlock Small(string markdown) => new(markdown) { Size = "Small", IsSubtle = true, Spacing = "Small" };

    /// <summary>How long elements are as JSON, with the comma after each.</summary>
    public static int Length(IReadOnlyList<CardElement> elements) => elements.Sum(element => JsonLength.Of(element, TeamsJson.Default.CardElement) + 1);

    /// <summary>As many elements as there is room for, and a line that says how many are missing; <see langword="null"/> where not even one fits.</summary>
    public static IReadOnlyList<CardElement>? Fitting(IEnumerable<CardElement> elements, Wording wording, int room)
    {
        CardElement[] all = [.. elements];
        var (length, count, note) = (0, 0, Overhead + JsonLength.Of(wording.AndMore(all.Length)));
        while (count < all.Length && length + Length([all[count]]) + (count + 1 == all.Length ? 0 : note) <= room)
        {
            length += Length([all[count++]]);
        }

        return count == 0 ? null : count == all.Length ? all : [.. all.Take(count), Small(wording.AndMore(all.Length - count))];
    }
}
