using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>All that is kept about one conversation.</summary>
/// <param name="Last">Its last turn, if it is remembered.</param>
/// <param name="LastUsed">When that was.</param>
/// <param name="Ratings">Its thumbs and comments, the latest first.</param>
internal sealed record OwnRecords(Turn? Last, DateTimeOffset? LastUsed, IReadOnlyList<OwnRating> Ratings)
{
    /// <summary>Whether nothing is kept.</summary>
    public bool IsEmpty => Last is null && Ratings.Count == 0;
}
