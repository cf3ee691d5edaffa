namespace ChatBriefing.Intake.Feeds;

/// <summary>One entry of a feed.</summary>
/// <param name="Key">What tells it from others of the feed: its id or, where it has none, its address; at most 500 characters.</param>
/// <param name="Title">Its title, empty where it has none.</param>
/// <param name="Summary">What the feed says about it, empty where it says nothing.</param>
/// <param name="Address">The page it links to.</param>
/// <param name="Published">The day it was published, as its publisher counts days.</param>
internal sealed record FeedItem(string Key, string Title, string Summary, Uri Address, DateOnly? Published);
