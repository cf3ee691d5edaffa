namespace ChatBriefing.Evaluation;

/// <summary>How well one way of reading follow-ups does; all shares are from 0 to 1.</summary>
/// <param name="Recall">Share of the rewrite's new content words that the reading has, averaged over the questions.</param>
/// <param name="MicroRecall">The same over all words.</param>
/// <param name="Precision">Share of the content words that the reading adds that are in the rewrite, over all words.</param>
/// <param name="Spoiled">Share of the questions that stand alone to which the reading adds content words.</param>
public sealed record FollowUpScore(double Recall, double MicroRecall, double Precision, double Spoiled);
