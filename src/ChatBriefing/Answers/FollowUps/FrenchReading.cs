namespace ChatBriefing.Answers.FollowUps;

/// <summary>Puts a French follow-up on its own feet.</summary>
internal sealed class FrenchReading(Utterance said, Conversation before)
{
    private readonly List<Mention> _mentions = FrenchMentions.Find(said);
    private bool _points;
    private bool _isEvent;
    private bool _isText;

    /// <summary>The follow-up as read; <see langword="null"/> when the question stands alone.</summary>
    public Reading? Read()
    {
        if (FrenchEllipsis.Fill(said, before) is { } filled)
        {
            return new Reading(filled, filled, IsSure: true) { IsWhole = true };
        }

        var edits = new List<Edit>();
        for (var at = 0; at < said.Words.Count && edits.Count == 0; at++)
        {
            edits.AddRange(Pointed(at));
        }

        if (edits.Count > 0)
        {
            var text = Edit.Apply(said.Text, edits);
            return new Reading(text, text, IsSure: !_isText);
        }

        return Loose();
    }

    /// <summary>The subject set behind a dash, where the question points but leaves no place for it, or has no word of its own.</summary>
    private Reading? Loose()
    {
        var bare = !said.Content.Any();
        if (((_isEvent ? Phrase("cela") : null) ?? Referent(string.Empty)) is not { } subject || !(_points || bare) || _mentions.Exists(mention => mention.IsName))
        {
            return null;
        }

        var all = bare && before.Mentions.Count > 0 ? string.Join(", ", before.Mentions.Where(mention => !before.Mentions.Any(other => other != mention && other.First <= mention.First && other.Last >= mention.Last)).Select(mention => mention.Text)) : subject.Text;
        var text = $"{said.Text.TrimEnd('?', ' ', '\u00A0', '\u202F')} — {all}\u00A0?";
        return new Reading(text, text, IsSure: !_isText);
    }

    private Edit[] Pointed(int at)
    {
        var word = said[at];
        if (word is "il" or "elle" or "ils" or "elles" && !IsImpersonal(at) && !IsBound(at))
        {
            _points = true;
            return (Phrase(word) ?? Referent(word)) is { } subject ? FrenchSubject.Put(said, at, subject.Text) : [];
        }

        if (word is "son" or "sa" or "ses" or "leur" or "leurs" && at + 1 < said.Words.Count && said.Words[at + 1].IsContent && !IsBound(at))
        {
            _points = true;
            return Owner(at);
        }

        if (word is "lui" or "eux" && said[at - 1] is "de" or "à" or "avec" or "pour" or "chez" or "sur" or "contre" or "par")
        {
            return Referent(word) is { } person ? [new Edit(said.Words[at].Span, person.Text)] : [];
        }

        _isEvent |= word is "cela" or "ça" or "ceci";
        _points |= _isEvent || word is "lui" or "y" or "en" && !IsPlain(at);
        return word is "ce" or "cet" or "cette" or "ces" ? Named(at) : [];
    }

    /// <summary>"sa population" is "la population du Congo".</summary>
    private Edit[] Owner(int at)
    {
        var last = FrenchMentions.NounEnd(said, at + 1);
        if (said[at] is "leur" || Referent(said[at]) is not { } owner)
        {
            return [];
        }

        var noun = said.Slice(at + 1, last);
        var article = said[at] is "ses" or "leurs" ? "les " : FrenchWords.StartsWithVowel(noun) || noun[0] == 'h' ? "l’" : said[at] is "sa" ? "la " : "le ";
        article = at == 0 ? char.ToUpperInvariant(article[0]) + article[1..] : article;
        return [new Edit(said.Span(at, last), $"{article}{noun} {FrenchWords.Of(owner.Text)}")];
    }

    /// <summary>"cet accord" is the accord that was spoken of.</summary>
    private Edit[] Named(int at)
    {
        var last = FrenchMentions.NounEnd(said, at + 1);
        _points |= last > at;
        _isText |= last > at && said[at + 1] is "article" or "texte" or "papier" or "page" or "passage" or "récit";
        return last > at && before.Mentions.Concat(before.Earlier).FirstOrDefault(mention => mention.Terms.Count > 1 && mention.Head == said.Words[at + 1].Term) is { } mention
            ? [new Edit(said.Span(at, last), mention.Text)]
            : [];
    }

    /// <summary>Who answered the last question, of whom it spoke, or whom the conversation is about; nobody whom the pronoun cannot mean.</summary>
    private Mention? Referent(string pronoun)
    {
        bool CanBe(Mention mention) => IsOfGender(mention, pronoun);
        if (before.Answering is { } answer && CanBe(answer))
        {
            return answer;
        }

        var several = pronoun is "ils" or "elles" or "eux" or "leurs" ? before.Mentions.FirstOrDefault(mention => mention.Sort == MentionSort.Several) : null;
        var spokenOf = pronoun is "il" or "elle" ? before.Mentions.FirstOrDefault(mention => mention is { IsTied: false, Sort: not MentionSort.Several } && (mention.IsName || mention.Sort == MentionSort.Person) && CanBe(mention)) : null;
        return several ?? spokenOf ?? (before.Topic is { } topic && CanBe(topic) ? topic : before.Earlier.FirstOrDefault(mention => mention.IsName && CanBe(mention)));
    }

    private static bool IsOfGender(Mention mention, string pronoun) => pronoun switch
    {
        "il" => !mention.Text.StartsWith("la ", StringComparison.Ordinal) && FirstNames.CanBe(mention.Text, woman: false),
        "elle" => !mention.Text.StartsWith("le ", StringComparison.Ordinal) && FirstNames.CanBe(mention.Text, woman: true),
        _ => true,
    };

    /// <summary>"la mine de Kolwezi" rather than Kolwezi, where the pronoun has its gender.</summary>
    private Mention? Phrase(string pronoun) => before.Mentions.FirstOrDefault(mention => !mention.IsName && before.Topic is { } topic && topic.IsPartOf(mention) && pronoun switch
    {
        "elle" => mention.Text.StartsWith("la ", StringComparison.Ordinal) || mention.Text.StartsWith("l’", StringComparison.Ordinal),
        "il" => mention.Text.StartsWith("le ", StringComparison.Ordinal) || mention.Text.StartsWith("l’", StringComparison.Ordinal),
        "ils" or "elles" => mention.Sort == MentionSort.Several,
        _ => true,
    });

    private bool IsImpersonal(int at) => said[at + 1] is "y" or "faut" || said[at - 1] is "agit" || (said[at - 1] is "t" && said[at - 2] is "a" && said[at - 3] is "y");

    /// <summary>"Quand Marie est-elle née", "Que pense Marie de son pays", "Kinshasa a-t-elle signé": the question names it itself.</summary>
    private bool IsBound(int at) => _mentions.Exists(mention => mention.First < at)
        || (at == (said[at - 1] is "t" ? 3 : 2) && said.Words[0].IsContent && !said.IsAfterBreak(1) && said.Text[said.Words[0].Span.End] == ' ');

    /// <summary>"en 2010", "en France", "où en est", "y a-t-il": a preposition, or nothing at all.</summary>
    private bool IsPlain(int at) => said[at + 1] is "a" or "avait" or "est" or "sont" or "était" or "étaient" || (said[at] is "en" && (at + 1 >= said.Words.Count || said.Words[at + 1].IsContent || said[at + 1] is "quelle" or "quel"));
}
