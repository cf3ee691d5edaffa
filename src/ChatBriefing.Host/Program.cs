using ChatBriefing.Host.Verbs;

return await CommandLine.RunAsync(args, Shell.OfProcess());
