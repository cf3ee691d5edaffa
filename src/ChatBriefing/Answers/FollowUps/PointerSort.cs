namespace ChatBriefing.Answers.FollowUps;

/// <summary>What a pointing word can stand for.</summary>
internal enum PointerSort
{
    /// <summary>"he", "his".</summary>
    Man,

    /// <summary>"she", "her".</summary>
    Woman,

    /// <summary>"they", "these", "leurs".</summary>
    Several,

    /// <summary>"it", "its".</summary>
    Thing,

    /// <summary>"this", "that", "cela": a thing or what happened.</summary>
    Event,

    /// <summary>"the album", "that year": the noun says what it is.</summary>
    Noun,

    /// <summary>"this article": all that the conversation is about.</summary>
    Article,
}
