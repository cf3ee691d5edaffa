using System.Collections.Frozen;

namespace ChatBriefing.Corpus;

/// <summary>What the full stop after a word can be.</summary>
internal enum AbbreviationKind
{
    /// <summary>The word is no known abbreviation: the stop ends the sentence if what follows looks like a new one.</summary>
    None,

    /// <summary>A title or a linking abbreviation: the sentence goes on whatever follows.</summary>
    GoesOn,

    /// <summary>An abbreviation only in front of a number, as in "No. 5"; a plain word otherwise.</summary>
    BeforeNumber,

    /// <summary>An abbreviation that may also end a sentence, as in "in the U.S. The talks": only a usual opening word shows it.</summary>
    MayEnd,
}

/// <summary>The English and French abbreviations that the sentence splitter knows, without their last stop.</summary>
internal static class Abbreviations
{
    private const int LongestAcronymPart = 2;

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Build();

    /// <summary>What the stop after <paramref name="word"/> can be; upper and lower case matter ("Col." but "le col.").</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (Kinds.TryGetValue(word, out var kind))
        {
            return kind;
        }

        return IsInitial(word) || IsAcronym(word) ? AbbreviationKind.MayEnd : AbbreviationKind.None;
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    /// <summary>Letters in groups of one or two with dots between, such as "U.S", "e.g", "Ph.D" and "J.-C"; numbers such as "3.5" are not.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var part = 0;
        var dots = 0;
        foreach (var c in word)
        {
            part = c is '.' or '-' ? 0 : part + 1;
            dots += c == '.' ? 1 : 0;
            if (part > LongestAcronymPart || char.IsDigit(c))
            {
                return false;
            }
        }

        return dots > 0;
    }

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        Add(kinds, AbbreviationKind.GoesOn, """
            Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Capt Cpt Cmdr Cdr Sgt Cpl Maj Adm Brig Pvt Hon Rev Fr Pres Supt Insp Det
            Messrs Mt Ft Amb Atty Asst Assoc Dir Mgr vs v cf viz e.g i.e eg
            M MM Mme Mmes Mlle Mlles Pr Vve av ap env p.ex c.-à-d
            """);
        Add(kinds, AbbreviationKind.BeforeNumber, """
            No Nos no nos Nr nr p pp pg pgs vol vols Vol Vols ch chap Ch Chap Art Arts art arts Fig Figs fig figs eq Eq sec Sec sect Sect par para
            c ca approx n t éd tab Tab App app appx Ep ep Eps eps Pt pt coll
            """);
        Add(kinds, AbbreviationKind.MayEnd, """
            Jr Sr St Ste Ave Blvd Rd Inc Corp Ltd Co Cos Bros LLC Dept dept Univ Assn Ret Esq al ed eds Ed Eds trans ibid op cit ex
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec janv févr avr juil sept oct nov déc Mon Tue Tues Wed Thu Thurs Fri
            a.m p.m A.M P.M J.-C apr
            Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
            """);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void Add(Dictionary<string, AbbreviationKind> kinds, AbbreviationKind kind, string words)
    {
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            kinds[word] = kind;
        }
    }
}
