using System.Collections.Frozen;

namespace ChatBriefing.Answers.FollowUps;

/// <summary>Common given names of several languages: they tell a person from a film, and "he" from "she".</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Women = Set("""
        abigail ada adele agnes alice alicia alison amanda amber amelia amy ana andrea angela angelina anita ann anna anne annie antonia arlene audrey ava aya barbara beatrice becky bella bernadette beth betty
        beverly billie bonnie brenda bridget britney brittany carla carmen carol caroline catherine cathy cecilia celine charlotte cher cheryl chloe christina christine cindy claire clara claudia colleen constance
        courtney cynthia daisy dana danielle daphne dawn deborah debbie delphine denise diana diane dolly dolores donna dora doris dorothy edith eleanor elena elizabeth ella ellen elsa emily emma erica erin esther
        eva eve evelyn faith fatima felicia fiona florence frances francoise gabriela gail georgia geraldine gertrude gina gisele gladys gloria grace greta gwen halle hannah harriet heather heidi helen helena hilary
        hillary holly ida indira ingrid irene iris isabel isabella isabelle ivy jackie jacqueline jane janet janice janis jasmine jean jennifer jenny jessica jessie jill joan joanna josephine joyce juanita judith judy
        julia juliana julie juliet karen kate katherine kathleen kathy katie katy kelly kim kimberly kristen kylie lana laura lauren lea leila lena leslie lillian lily linda lisa lois loretta lorraine louise lucia lucy
        lydia mabel madeleine madonna maggie marcia margaret margot maria mariah marian marie marilyn marion marjorie marlene martha mary maud maureen maya megan melanie melissa mercedes mia michelle mildred miley
        miranda miriam molly monica monique nadia nancy naomi natalie natasha nelly nicole nina nora olga olivia pamela patricia patti patty paula pauline peggy penelope phoebe phyllis rachel rania rebecca regina
        rihanna rita roberta rosa rosalind rose rosemary roxanne ruby ruth sabrina sally salma samantha sandra sara sarah scarlett selena serena sharon sheila shelley sherry shirley sheryl simone sofia sonia sophia
        sophie stella stephanie sue susan suzanne sylvia tallulah tammy tanya tara teresa theresa tiffany tina toni tracy ursula valerie vanessa vera veronica victoria viola violet virginia vivian wendy whitney
        winifred yoko yolanda yvonne zoe
        """);

    private static readonly FrozenSet<string> Men = Set("""
        aaron abdul abraham adam adolf adrian ahmed alan albert alejandro alex alexander alexandre alexei alfonso alfred ali allan allen alvin ambrose anders andre andrew andy angelo anthony antoine antonio archie
        arnold arthur augustus austin barack barry bart ben benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan burt calvin carl carlos cary cecil cedric
        cesar charles charlie chester chris christian christopher clarence claude clayton clement cliff clifford clint clive colin conrad craig curtis cyril dale damian dan daniel danny darren dave david dean denis
        dennis denzel derek desmond dick diego dietrich dmitri dominic don donald doug douglas duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin elijah elliot elmer elton elvis emil emmanuel
        enrique eric ernest erwin ethan eugene evan ezra felix ferdinand fernando floyd francis francisco francois frank franklin franz fred freddie frederick friedrich gabriel gareth garry gary gaston gavin gene
        geoffrey george gerald gerard giovanni giuseppe glenn gordon graham grant greg gregory guillaume gustav guy hamid hank hans harold harrison harry harvey hassan hector heinrich henri henry herbert herman homer
        horace howard hubert hugh hugo hulk ian ibrahim igor isaac ismail ivan jack jackson jacob jacques jaime jake james jamie jan jared jason javier jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel
        johann john johnny jon jonas jonathan jordan jorge jose joseph josh joshua juan jules julian julius justin karl keith ken kenneth kenny kevin kirk klaus kofi kurt kyle lance larry laurent lawrence lee leo leon
        leonard leonardo leopold leroy lewis liam lloyd lou louis luc lucas luis luke luther malcolm manuel marc marcel marco marcus mario mark marlon marshall martin marvin matt matthew maurice max maximilian mel
        michael michel miguel mike mikhail milton mitchell mohamed mohammed morgan moses muhammad murray napoleon nathan neil nelson nicholas nicolas nigel noah noel norman oliver omar orlando oscar oswald otto owen
        pablo patrick paul pavel pedro percy peter phil philip philippe pierre quentin quincy rafael ralph ramon randolph randy raoul raul ray raymond reginald rene rex ricardo richard rick ricky rob robert roberto
        robin rod rodney roger roland roman ronald ronnie ross roy rudolf rudolph rupert russell ryan salvador sam samuel saul scott sean sebastian sergei sergio seth shane sidney simon spencer stan stanley stefan
        stephen steve steven stewart stuart sven ted terence terry theodore thierry thomas tim timothy tom tommy tony travis trevor tyler umberto victor vincent vladimir wallace walter warren wayne werner wesley
        wilfred wilhelm will william willie winston wolfgang xavier yasser yuri yves zachary
        """);

    /// <summary>Whether the word, in lower case, is a given name.</summary>
    public static bool Contains(string word) => Women.Contains(word) || Men.Contains(word);

    /// <summary>Whether a person whose name begins so can be "she" (or "he"): whoever is not known to be the other.</summary>
    public static bool CanBe(string name, bool woman)
    {
        var end = name.AsSpan().IndexOfAny(' ', '-');
        var first = (end < 0 ? name : name[..end]).ToLowerInvariant();
        return woman ? Women.Contains(first) || !Men.Contains(first) : Men.Contains(first) || !Women.Contains(first);
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
