using ChatBriefing.Corpus;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ChatBriefing.Index;

/// <summary>How text of one language becomes words: the single definition, used for indexing and for asking.</summary>
/// <remarks>
/// In order: split at Unicode word boundaries (UAX #29); drop possessive endings (English) or elided articles (French); lower case;
/// write abbreviations without their dots; bring irregular forms to their base (English); stem (Porter; Savoy's light stemmer); drop accents.
/// Safe for use by several threads at once.
/// </remarks>
internal sealed class BriefingAnalyzer(Language language) : Analyzer
{
    private static readonly CharArraySet Elided = new(LuceneVersion.LUCENE_48, ["l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"], ignoreCase: true);

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(words, language == Language.French ? French(words) : English(words));
    }

    private static ASCIIFoldingFilter English(TokenStream words)
    {
        words = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, words);
        words = new DotlessFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, words));
        words = new IrregularFilter(words);
        return new ASCIIFoldingFilter(new PorterStemFilter(words));
    }

    private static ASCIIFoldingFilter French(TokenStream words)
    {
        words = new ElisionFilter(words, Elided);
        words = new DotlessFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, words));
        return new ASCIIFoldingFilter(new FrenchLightStemFilter(words));
    }
}
