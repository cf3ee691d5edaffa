
namespace ChatBriefing.Answers.Spans;

/// <summary>What the two things found by a template are, for writing them down.</summary>
internal enum SpanSlot
{
    /// <summary>A small number.</summary>
    Number,

    /// <summary>An analyzed word, kept as its hash.</summary>
    Word,

    /// <summary>A part of speech.</summary>
    Tag,

    /// <summary>Several parts of speech in order, each in a byte.</summary>
    Tags,

    /// <summary>A class of words.</summary>
    Class,

    /// <summary>Several classes in order, each in a byte.</summary>
    Classes,

    /// <summary>What stands between two words.</summary>
    Gap,
}

/// <summary>The slots of each template.</summary>
internal static class SpanSlots
{
    /// <summary>What <see cref="SpanFeature.A"/> and <see cref="SpanFeature.B"/> are.</summary>
    public static (SpanSlot A, SpanSlot B) Of(SpanTemplate template) => template switch
    {
        SpanTemplate.LeftWord or SpanTemplate.FirstWord or SpanTemplate.RightWord or SpanTemplate.LastWord or SpanTemplate.HeadAndLastTag or SpanTemplate.LastEnding => (SpanSlot.Word, SpanSlot.Number),
        SpanTemplate.LeftTwoWords or SpanTemplate.VerbAndLeft or SpanTemplate.HeadAndLast or SpanTemplate.HeadAndEnding => (SpanSlot.Word, SpanSlot.Word),
        SpanTemplate.HeadAndTags => (SpanSlot.Word, SpanSlot.Tags),
        SpanTemplate.LeftTags or SpanTemplate.RightTags => (SpanSlot.Tag, SpanSlot.Tag),
        SpanTemplate.Around => (SpanSlot.Tag, SpanSlot.Number),
        SpanTemplate.LeftGap or SpanTemplate.RightGap => (SpanSlot.Gap, SpanSlot.Class),
        SpanTemplate.Enclosed => (SpanSlot.Gap, SpanSlot.Gap),
        SpanTemplate.FirstClass or SpanTemplate.LastClass => (SpanSlot.Class, SpanSlot.Number),
        SpanTemplate.Tags => (SpanSlot.Tags, SpanSlot.Number),
        SpanTemplate.Classes => (SpanSlot.Classes, SpanSlot.Number),
        _ => (SpanSlot.Number, SpanSlot.Number),
    };
}
