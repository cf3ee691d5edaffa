using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Replies;

/// <summary>The citations that an answer's text may carry: one for each number whose excerpt is quoted in it.</summary>
internal sealed class Citations
{
    /// <summary>How much room they may take, in <see cref="JsonLength"/>.</summary>
    public const int Room = 15_000;

    private const int Most = 20;
    private const int LongestName = 80;
    private const int LongestAbstract = 160;
    private const int LongestKeyword = 28;
    private readonly Dictionary<int, (Excerpt Excerpt, Claim Claim)> _claims;

    private Citations(Dictionary<int, (Excerpt Excerpt, Claim Claim)> claims) => _claims = claims;

    /// <summary>The entity; <see langword="null"/> where there is nothing to cite.</summary>
    public MessageEntity? Entity => _claims.Count == 0 ? null : new MessageEntity([.. _claims.OrderBy(cited => cited.Key).Select(cited => cited.Value.Claim)]);

    /// <summary>The citations of a reply: none of one that does not answer.</summary>
    public static Citations Of(Reply reply, Links links, Wording wording)
    {
        var claims = new Dictionary<int, (Excerpt Excerpt, Claim Claim)>();
        var left = Room;
        foreach (var (excerpt, linked) in reply.Answer is { Answered: true } ? Quoted(reply) : [])
        {
            var claim = Of(excerpt, linked ? links.To(excerpt) : null, wording);
            var length = JsonLength.Of(claim, TeamsJson.Default.Claim);
            if (claims.Count < Most && excerpt.Number > 0 && length <= left && claims.TryAdd(excerpt.Number, (excerpt, claim)))
            {
                left -= length;
            }
        }

        return new Citations(claims);
    }

    /// <summary>Only those whose numbers are among <paramref name="shown"/>.</summary>
    public Citations Only(HashSet<int> shown) => new(_claims.Where(cited => shown.Contains(cited.Key)).ToDictionary());

    /// <summary>Whether these are all of <paramref name="other"/>.</summary>
    public bool AreAllOf(Citations other) => _claims.Count == other._claims.Count;

    /// <summary>Whether there is one with this number.</summary>
    public bool Has(int number) => _claims.ContainsKey(number);

    /// <summary>Whether the excerpt is the one that its number stands for.</summary>
    public bool Has(Excerpt excerpt) => _claims.TryGetValue(excerpt.Number, out var cited) && ReferenceEquals(cited.Excerpt, excerpt);

    private static IEnumerable<(Excerpt Excerpt, bool Linked)> Quoted(Reply reply)
    {
        foreach (var quote in reply.Parts.OfType<ReplyPart.Quotation>().Where(quote => quote.Answers))
        {
            yield return (quote.Excerpt, !quote.Former);
        }

        foreach (var fact in reply.Parts.OfType<ReplyPart.FactTable>().SelectMany(table => table.Items))
        {
            yield return (fact.Quote.Number == fact.Number ? fact.Quote : fact.Quote with { Number = fact.Number }, true);
        }
    }

    private static Claim Of(Excerpt excerpt, string? address, Wording wording)
    {
        var source = excerpt.Source;
        string?[] keywords = [source.Source, wording.Published(source.Published), excerpt.Page is { } page ? CitationWording.Page(page) : excerpt.AttributedTo?.Speaker];
        return new Claim(excerpt.Number, new CitedDocument(
            PlainLine.Of(PlainLine.Title(source), LongestName),
            PlainLine.Of(excerpt.Text, LongestAbstract),
            address,
            [.. keywords.OfType<string>().Select(word => PlainText.Cut(VisibleText.Line(word), LongestKeyword)).Where(word => word.Length > 0).Distinct()]));
    }
}
