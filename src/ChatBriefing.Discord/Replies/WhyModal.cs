using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Replies;

/// <summary>The form that asks, after a thumb down, what was wrong.</summary>
internal static class WhyModal
{
    private const string Field = "why";
    private const int Paragraph = 2;
    private const int LongestComment = 1000;

    /// <summary>The form for the answer with <paramref name="receipt"/>; its only field may stay empty.</summary>
    public static Modal For(ReceiptId receipt, Language language)
    {
        var wording = new Wording(language);
        var input = new TextInput { CustomId = Field, Style = Paragraph, Label = wording.WhatWasWrong, Required = false, MaxLength = LongestComment };
        return new Modal(ButtonId.Write(new Pressed.Why(receipt)) ?? Field, wording.WhyTitle, [new ActionRow([input])]);
    }

    /// <summary>What was written into the form; <see langword="null"/> where nothing was.</summary>
    public static string? Comment(InteractionData data)
    {
        var fields = (data.Components ?? []).SelectMany(row => row?.Components ?? []);
        return fields.FirstOrDefault(field => field?.CustomId == Field)?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
    }
}
