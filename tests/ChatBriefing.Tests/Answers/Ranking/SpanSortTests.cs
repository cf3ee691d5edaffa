using ChatBriefing.Answers.Ranking;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class SpanSortTests
{
    [Theory]
    [InlineData("Who runs the mine?", "The stock at the mine lasts until November.", "November", "November")]
    [InlineData("Who runs the mine?", "The stock at the mine lasts.", "stock", "stock")]
    [InlineData("Where was the truce signed?", "The truce was signed on Thursday.", "Thursday", "Thursday")]
    [InlineData("Which judge stopped the drilling?", "A court in Portugal stopped the drilling.", "Portugal", "Portugal")]
    [InlineData("Which minerals does the east hold?", "Rwanda wants minerals.", "Rwanda", "Rwanda")]
    [InlineData("Which branches will close?", "Chief executive Henrik Wallgren will close branches.", "executive", "Wallgren")]
    [InlineData("How long will the mine be open?", "The mine covers 62 hectares.", "62", "hectares")]
    [InlineData("How much tax does the firm pay?", "The firm pays 800 men.", "800", "800")]
    [InlineData("How many people took part?", "On 11 March 2025 people took part.", "2025", "2025")]
    [InlineData("How many people took part?", "On 11 March 2025 people took part.", "11", "11")]
    [InlineData("In which months is it closed?", "It is closed for 390 tonnes.", "390", "tonnes")]
    [InlineData("What did the court decide?", "The court heard Colin MacRae.", "Colin", "MacRae")]
    [InlineData("Why did the court stop it?", "The court stopped it on Wednesday.", "Wednesday", "Wednesday")]
    [InlineData("Where should it stand?", "It should not, says Michael Wallgren.", "Michael", "Wallgren")]
    [InlineData("Which rent does he pay?", "The rent is too low, says Michael Wallgren.", "Michael", "Wallgren")]
    [InlineData("What is the name of the brewery?", "The brewery paid on Monday.", "Monday", "Monday")]
    [InlineData("What are the names of the branches?", "The branches of the bank will close.", "bank", "bank")]
    [InlineData("How far along is it?", "It ended as that of Ukraine did.", "Ukraine", "Ukraine")]
    [InlineData("How much severance does he get?", "He got 13 days.", "13", "days")]
    [InlineData("Where was the deal signed?", "The deal with Ukraine was signed.", "Ukraine", "Ukraine")]
    [InlineData("In which city did they meet?", "They met in Ukraine.", "Ukraine", "Ukraine")]
    [InlineData("Who paid for it?", "The bloc paid US$4 million.", "US", "US")]
    [InlineData("In which part of the country is the ore?", "The ore is in the Democratic Republic of Congo.", "Democratic", "Congo")]
    [InlineData("What is the name of the rebel group?", "The rebel group holds Rwanda.", "Rwanda", "Rwanda")]
    [InlineData("What does the town get?", "The town urged President Leo Wallgren to pay.", "President", "Wallgren")]
    [InlineData("What happened to the bonds?", "The bonds, a type of debt, lost it all.", "type", "debt")]
    [InlineData("Which general leads the helicopters?", "Two helicopters lead the way.", "helicopters", "helicopters")]
    [InlineData("Where do they meet?", "They meet and give support.", "support", "support")]
    [InlineData("How tall is the dam?", "The dam took 26 months.", "26", "months")]
    [InlineData("How much water flows there?", "Water flows there since 2025.", "2025", "2025")]
    [InlineData("What kind of support would they give?", "They would get minerals in return for military support.", "minerals", "minerals")]
    [InlineData("What are the challenges?", "There are several challenges.", "several", "challenges")]
    [InlineData("How tall is the dam?", "They filled the dam on 14 March.", "14", "14")]
    [InlineData("Which disease spreads in the camp?", "Aid workers counted the sick in the camp.", "Aid", "workers")]
    [InlineData("Which customer owed most?", "The customer owed the bank DKK 4.6 billion.", "bank", "billion")]
    [InlineData("How does the mayor want to go on?", "The mayor has fourteen pupils.", "fourteen", "pupils")]
    [InlineData("How old is Leo Brandt?", "Leo Brandt waited six years.", "six", "years")]
    [InlineData("How many women died?", "Women heard of it on Friday at 17 h 40 in a letter.", "40", "40")]
    [InlineData("Who runs the hospital?", "The hospital of Valbrune has lost its doctors.", "Valbrune", "Valbrune")]
    [InlineData("How deep is the lake?", "The lake froze in 1956.", "1956", "1956")]
    [InlineData("What was the name of the woman?", "HOLLINBRIDGE, June 20 (Allied Wire) - A woman has died.", "Allied", "Wire")]
    [InlineData("Who was convicted for attacking the two tenants in May?", "Two were beaten with oars in May.", "oars", "May")]
    [InlineData("What was the turnout?", "PORT SERAIN — The turnout was low.", "PORT", "SERAIN")]
    [InlineData("Who led the trip?", "The trip was allowed under the Antarctic Treaty.", "Antarctic", "Treaty")]
    [InlineData("What did they take?", "They came to take it in March 2022.", "March", "2022")]
    [InlineData("What would it take?", "The president, Elias Mandoro, said that it would take weeks.", "Elias", "Mandoro")]
    [InlineData("What is the name of the rebel group?", "The rebel group is backed by Rwandan forces.", "Rwandan", "forces")]
    [InlineData("How tall is the tower?", "The tower is a mark 11 nautical miles west of the island.", "11", "miles")]
    [InlineData("What objection did Rosa Quint raise?", "Rosa Quint, an entomologist, raised an objection.", "an", "entomologist")]
    [InlineData("How old were the patients?", "They gave it to 14 patients.", "14", "14")]
    [InlineData("How much time did they have?", "They had 7 votes.", "7", "votes")]
    public void What_is_of_another_sort_is_no_answer(string question, string text, string first, string last) => Assert.False(CanBe(question, text, first, last));

    [Theory]
    [InlineData("Who runs the mine?", "Sable Ridge runs the mine.", "Sable", "Ridge")]
    [InlineData("Who leads the protest?", "A local beekeeper leads the protest.", "beekeeper", "beekeeper")]
    [InlineData("Who holds the towns?", "Rebels hold the towns.", "Rebels", "Rebels")]
    [InlineData("Which sides are talking?", "Rwanda and Burundi are talking.", "Rwanda", "Burundi")]
    [InlineData("Which partner was chosen?", "Rwanda was chosen as partner.", "Rwanda", "Rwanda")]
    [InlineData("Which country was chosen?", "Rwanda was chosen.", "Rwanda", "Rwanda")]
    [InlineData("How long is the bridge?", "The bridge is 62 metres long.", "62", "metres")]
    [InlineData("How long will the mine be open?", "The mine will be open for 14 years.", "14", "years")]
    [InlineData("How much does the firm pay?", "The firm pays $800.", "800", "800")]
    [InlineData("How much does the firm pay?", "The firm pays 3 million.", "3", "million")]
    [InlineData("What share does the firm pay?", "The firm pays 30% of it.", "30", "30")]
    [InlineData("How many people took part?", "About 400 people took part on 11 March.", "400", "400")]
    [InlineData("In which months is it closed?", "It is closed from July to August.", "July", "August")]
    [InlineData("What did the court decide?", "The court decided to stop the drilling.", "stop", "drilling")]
    [InlineData("What is the name of the brewery?", "The brewery Larkspur paid on Monday.", "Larkspur", "Larkspur")]
    [InlineData("Where was the deal signed?", "The deal was signed in Ukraine.", "Ukraine", "Ukraine")]
    [InlineData("In which city did they meet?", "They met in Berlin.", "Berlin", "Berlin")]
    [InlineData("How tall is the dam?", "The 178-metre dam is new.", "178", "metre")]
    [InlineData("How old is Leo Brandt?", "Leo Brandt is six years old.", "six", "years")]
    [InlineData("How old is Leo Brandt?", "Leo Brandt, 29, runs the mill.", "29", "29")]
    [InlineData("How does the mayor want to go on?", "The mayor wants to hold a vote.", "hold", "vote")]
    [InlineData("Who runs the hospital?", "The hospital of Valbrune is run by Rosa Quint.", "Rosa", "Quint")]
    [InlineData("How deep is the lake?", "The lake is 40 metres deep.", "40", "40")]
    [InlineData("Where was the vote?", "PORT SERAIN — The vote was close.", "PORT", "SERAIN")]
    [InlineData("What was the deadline?", "The deadline was March 2022.", "March", "2022")]
    [InlineData("What did the truce last until?", "The truce did last until March 2022.", "March", "2022")]
    [InlineData("Which official was asked to pay?", "They asked Leo Wallgren to pay.", "Leo", "Wallgren")]
    [InlineData("How is it called?", "It is called Ukraine.", "Ukraine", "Ukraine")]
    [InlineData("Whom did the court hear?", "The court heard Colin MacRae.", "Colin", "MacRae")]
    [InlineData("In which part of the country is the ore?", "The ore is in the eastern Congo.", "eastern", "Congo")]
    [InlineData("What happened to the bonds?", "The bonds lost it all.", "lost", "all")]
    [InlineData("Which judge leads the inquiry?", "A local lawyer leads the inquiry.", "lawyer", "lawyer")]
    [InlineData("Where do they meet?", "They meet on the roof.", "roof", "roof")]
    [InlineData("What kind of support would they give?", "They would get minerals in return for military support.", "military", "support")]
    [InlineData("What are the challenges?", "There are challenges such as cold.", "cold", "cold")]
    [InlineData("How much did the dealer pay?", "The dealer paid 310,000 pounds.", "310,000", "pounds")]
    [InlineData("How much did the dealer pay?", "The dealer paid 400 crowns.", "400", "crowns")]
    [InlineData("How tall is the tower?", "The tower is 42 metres high.", "42", "metres")]
    public void What_may_be_of_the_sort_stays(string question, string text, string first, string last) => Assert.True(CanBe(question, text, first, last));

    [Theory]
    [InlineData("La verrerie se trouve dans la forêt d'Ardoze.", "forêt", "Ardoze", false)]
    [InlineData("La verrerie se trouve dans la ville d'Ardoze.", "Ardoze", "Ardoze", false)]
    [InlineData("La verrerie fut fondée par Anselme de Castaing.", "Anselme", "Castaing", true)]
    public void A_forest_founds_no_glassworks(string text, string first, string last, bool expected)
    {
        var one = OneSentence.Read(text, "Qui a fondé la verrerie ?", ChatBriefing.Corpus.Language.French);
        Assert.Equal(expected, new SpanSort(one.Question).CanBe(one.Candidate(), one.Found(first, last)));
    }

    private static bool CanBe(string question, string text, string first, string last)
    {
        var one = OneSentence.Read(text, question);
        return new SpanSort(one.Question).CanBe(one.Candidate(), one.Found(first, last));
    }
}
