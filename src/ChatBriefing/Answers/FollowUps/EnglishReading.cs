using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Puts an English follow-up on its own feet.</summary>
internal sealed class EnglishReading(Utterance said, Conversation before)
{
    private const int MostContentWords = 2;

    private readonly List<Mention> _mentions = EnglishMentions.Find(said);
    private readonly List<Edit> _edits = [];
    private bool _sure;

    /// <summary>The follow-up as read; <see langword="null"/> when the question stands alone.</summary>
    public Reading? Read()
    {
        if (EnglishEllipsis.Fill(said, before) is { } filled)
        {
            return new Reading(filled, filled, IsSure: true) { IsWhole = true };
        }

        var pointers = EnglishPointers.Find(said, _mentions);
        foreach (var pointer in pointers)
        {
            Follow(pointer, pointers);
        }

        var leans = _edits.Count > 0 || EnglishAsides.GoesOn(said);
        var written = ShortNames.WriteOut(_mentions, said, before, leans).Where(edit => !_edits.Exists(other => other.Span.Contains(edit.Span))).ToArray();
        _edits.AddRange(written);
        _sure |= written.Length > 0 && !leans;
        var named = _mentions.Exists(mention => mention.IsName) || _edits.Count > 0 || (before.Topic is { } known && said.Words.Any(word => word.Term == known.Terms[^1]));
        if (before.Topic is { IsName: true } topic && (EnglishEllipsis.IsHappeningThere(said) || (!named && EnglishDependents.AreAll(said))) && EnglishEllipsis.Happening(said) is { } place)
        {
            _edits.Add(new Edit(place, $" to {topic.Text}"));
            named = true;
        }

        return Written(named, pointers.Any(pointer => pointer.Sort != PointerSort.Noun)) ?? (EnglishContinuation.Is(said, _mentions, before) ? Written(said.Text, sure: false) : null);
    }

    private Reading? Written(bool named, bool pointing)
    {
        var text = Edit.Apply(said.Text, _edits);
        if (named || before.Topic is null || !(pointing || before.Topic.IsName || !said.Content.Any()))
        {
            return _edits.Count == 0 ? null : Written(text, _sure);
        }

        return pointing || EnglishDependents.AreAll(said) ? Written($"{text.TrimEnd('?', ' ', '.')} — {Subject()}?", pointing || !said.Content.Any()) : null;
    }

    /// <summary>The topic; a question without a word of its own takes all that the last one mentioned.</summary>
    private string Subject() => said.Content.Any() || before.Mentions.Count == 0
        ? before.Topic!.Text
        : string.Join(", ", before.Mentions.Where(mention => !mention.IsAside && !before.Mentions.Any(other => other != mention && other.First <= mention.First && other.Last >= mention.Last)).Select(mention => mention.Text));

    private Reading Written(string text, bool sure) =>
        new(EnglishAsides.Of(said, before) is { } aside ? $"Besides {aside}, {char.ToLowerInvariant(text[0])}{text[1..]}" : text, text, sure);

    private void Follow(Pointer pointer, List<Pointer> pointers)
    {
        var span = said.Span(pointer.First, pointer.Last);
        if (Antecedents.Of(pointer, said, before) is { } mention)
        {
            if (pointer.Sort == PointerSort.Noun && said[pointer.First] is "the" && before.Topic is { } topic && _mentions.Exists(name => name.IsName && name.IsPartOf(topic)))
            {
                return;
            }

            _edits.Add(new Edit(span, pointer.IsPossessive ? EnglishWords.Possessive(mention.Text) : mention.Text));
            _sure |= pointer.Sort != PointerSort.Article && (pointer.Sort != PointerSort.Noun || said[pointer.First] != "the");
        }
        else if (pointer.Sort == PointerSort.Noun && !pointers.Exists(other => other.Sort is not (PointerSort.Noun or PointerSort.Event)))
        {
            FollowNoun(pointer, span);
        }
    }

    /// <summary>"the album" of a conversation about a band is the band's album.</summary>
    private void FollowNoun(Pointer pointer, TextSpan span)
    {
        var noun = said[pointer.Last];
        var demonstrative = said[pointer.First] is not "the";
        if (before.Topic is not { IsName: true } topic || !(demonstrative || (before.IsSettled && said.Content.Count() <= MostContentWords) || EnglishDependents.IsNoun(noun)) || IsExplained(pointer) || _edits.Count > 0 || _mentions.Exists(mention => mention.IsName) || IsTime(noun) || EnglishWords.PersonNouns.Contains(noun))
        {
            return;
        }

        var rest = said.Slice(pointer.First + 1, pointer.Last);
        _edits.Add(new Edit(span, EnglishWords.GroupNouns.Contains(noun) && topic.Sort != MentionSort.Person ? $"the {rest} {topic.Text}" : $"{EnglishWords.Possessive(topic.Text)} {rest}"));
    }

    /// <summary>"the name for collections of functions", "the river that drains the west": the question says which.</summary>
    private bool IsExplained(Pointer pointer) =>
        said[pointer.Last + 1] is "for" or "to" or "between" or "that" or "which" or "who" or "whose" or "when" or "where" or "known" or "called" or "in" or "on" or "at" or "with" or "about";

    private static bool IsTime(string noun) => Cues.ForDate.Contains(noun) || noun is "period" or "era" or "season" or "age" or "years" or "days";
}
