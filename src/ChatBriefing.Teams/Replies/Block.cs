namespace ChatBriefing.Teams.Replies;

/// <summary>A piece of a message or a card that stands on its own.</summary>
/// <typeparam name="T">What it is written as.</typeparam>
/// <param name="Importance">The lowest number stays longest when room is short.</param>
/// <param name="Least">A room in which it can be written, cut; in <see cref="JsonLength"/>.</param>
/// <param name="Write">The piece in at most the given room; <see langword="null"/> where that is too little.</param>
internal sealed record Block<T>(int Importance, int Least, Func<int, T?> Write)
    where T : class
{
    /// <summary>The number that it explains: that of the excerpt it quotes.</summary>
    public int? Number { get; init; }

    /// <summary>Whether it is counted as an excerpt when it has to be left out.</summary>
    public bool IsExcerpt { get; init; }
}
