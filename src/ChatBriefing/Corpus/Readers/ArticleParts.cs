using System.Text;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Arranges the parts of a document, and makes of them the text to store: one after the other, a blank line between them.</summary>
internal static class ArticleParts
{
    /// <summary>Puts the title first and shows it once; any other part with the role of a title becomes a heading.</summary>
    public static void PlaceTitle(List<ArticlePart> parts, string? title)
    {
        var same = parts.FindIndex(part => part.Role is ParagraphRole.Title or ParagraphRole.Heading && part.Text == title);
        var page = same < 0 ? null : parts[same].Page;
        if (same >= 0)
        {
            parts.RemoveAt(same);
        }

        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i].Role == ParagraphRole.Title ? parts[i] with { Role = ParagraphRole.Heading } : parts[i];
        }

        if (title is not null)
        {
            parts.Insert(0, new ArticlePart(ParagraphRole.Title, title, page ?? (parts.Count > 0 ? parts[0].Page : null)));
        }
    }

    /// <summary>The text to store, and where each part stands in it.</summary>
    public static (string Text, List<ArticleBlock> Blocks) LayOut(IReadOnlyList<ArticlePart> parts)
    {
        var text = new StringBuilder();
        var blocks = new List<ArticleBlock>(parts.Count);
        foreach (var part in parts)
        {
            text.Append(text.Length == 0 ? "" : "\n\n");
            blocks.Add(new ArticleBlock(part.Role, new TextSpan(text.Length, part.Text.Length), part.Page));
            text.Append(part.Text);
        }

        return (text.ToString(), blocks);
    }
}
