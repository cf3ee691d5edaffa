using System.Collections.Frozen;

namespace ChatBriefing.Index;

/// <summary>English words that no stemmer brings together with their base: strong verbs, odd plurals and a few everyday nouns of verbs.</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string> English = Read("""
        be:am,is,are,was,were,been bear:bore,borne beat:beaten become:became begin:began,begun bend:bent bind:bound
        bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken bring:brought build:built burn:burnt buy:bought
        catch:caught choose:chose,chosen come:came creep:crept deal:dealt dig:dug draw:drew,drawn dream:dreamt
        drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found
        flee:fled fly:flew,flown forbid:forbade,forbidden forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen
        get:got,gotten give:gave,given go:went,gone grow:grew,grown hang:hung hear:heard hide:hid,hidden hold:held keep:kept
        kneel:knelt know:knew,known lay:laid lead:led leave:left lend:lent lose:lost make:made mean:meant meet:met pay:paid
        ride:rode,ridden ring:rang,rung rise:rose,risen run:ran say:said see:saw,seen seek:sought sell:sold send:sent
        shake:shook,shaken shine:shone shoot:shot show:shown shrink:shrank,shrunk sing:sang,sung sink:sank,sunk sit:sat
        sleep:slept slide:slid speak:spoke,spoken spend:spent spin:spun stand:stood steal:stole,stolen stick:stuck
        strike:struck,stricken swear:swore,sworn sweep:swept swim:swam,swum swing:swung take:took,taken teach:taught
        tear:tore,torn tell:told think:thought throw:threw,thrown understand:understood wake:woke,woken wear:wore,worn
        weave:wove,woven win:won withdraw:withdrew,withdrawn write:wrote,written undertake:undertook,undertaken
        overthrow:overthrew,overthrown overtake:overtook,overtaken foresee:foresaw,foreseen uphold:upheld mislead:misled
        man:men woman:women child:children foot:feet tooth:teeth mouse:mice wife:wives life:lives leaf:leaves half:halves
        knife:knives thief:thieves self:selves
        crisis:crises analysis:analyses basis:bases phenomenon:phenomena criterion:criteria
        die:died,dies,dying,death lie:lies,lying birth:born
        grow:growth sell:sale,sales lose:loss,losses choose:choice succeed:success strong:strength long:length deep:depth
        wide:width believe:belief prove:proof,proven fly:flight see:sight weigh:weight high:height speak:speech live:life
        marry:marriage fail:failure defend:defense,defence decide:decision destroy:destruction produce:production
        sign:signature arrive:arrival approve:approval refuse:refusal agree:agreement withdraw:withdrawal
        """);

    /// <summary>The base form of <paramref name="word"/>, in lower case; <see langword="null"/> when the word is regular.</summary>
    public static string? BaseOf(ReadOnlySpan<char> word) =>
        English.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var form) ? form : null;

    private static FrozenDictionary<string, string> Read(string list) =>
        list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split(':'))
            .SelectMany(entry => entry[1].Split(','), (entry, form) => (Form: form, Base: entry[0]))
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Base, StringComparer.Ordinal);
}
