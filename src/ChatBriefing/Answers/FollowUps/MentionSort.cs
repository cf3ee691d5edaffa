namespace ChatBriefing.Answers.FollowUps;

/// <summary>What a mention may be, as far as its words tell.</summary>
internal enum MentionSort
{
    /// <summary>A name that tells nothing more.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A group, an organisation or several of anything.</summary>
    Several,

    /// <summary>A thing, a work, an event or a place.</summary>
    Thing,
}
