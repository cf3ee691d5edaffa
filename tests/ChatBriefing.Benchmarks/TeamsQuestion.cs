using System.Text.Json;

namespace ChatBriefing.Benchmarks;

/// <summary>A question as Teams posts it, in a personal chat or in a thread of a channel, with ids that must be escaped in addresses.</summary>
/// <param name="Number">A number of its own.</param>
/// <param name="Conversation">The number of the conversation, in which one person asks.</param>
/// <param name="Tenant">The number of the tenant.</param>
/// <param name="Text">What is asked.</param>
internal sealed record TeamsQuestion(int Number, int Conversation, int Tenant, string Text)
{
    /// <summary>The message's id.</summary>
    public string Id => $"f:{Number};1/2";

    /// <summary>The conversation's id.</summary>
    public string Place => IsPersonal ? $"a:1{Conversation}/x;y" : $"19:{Conversation}/x@thread.tacv2;messageid=17{Conversation}";

    // Tenants have both kinds of conversation.
    private bool IsPersonal => Conversation / 20 % 2 == 0;

    /// <summary>The activity.</summary>
    public string Json(string serviceUrl) => $$"""
        {"type":"message","id":"{{Id}}","channelId":"msteams","serviceUrl":"{{serviceUrl}}","locale":"en-US","text":"{{JsonEncodedText.Encode(Text)}}",
         "from":{"id":"29:{{Conversation}}","name":"Ada","aadObjectId":"{{new Guid(Conversation, 1, 1, new byte[8])}}"},"recipient":{"id":"28:bot","name":"Briefing"},
         "conversation":{"id":"{{Place}}","conversationType":"{{(IsPersonal ? "personal" : "channel")}}","tenantId":"{{new Guid(Tenant, 2, 2, new byte[8])}}"} }
        """;
}
