namespace ChatBriefing.Host.Settings;

/// <summary>Where settings come from, weakest first: the file beside the program, the file in the working folder, user secrets, the environment.</summary>
internal static class SettingsSources
{
    private const string File = "appsettings.json";

    /// <summary>Everything that is set, later sources over earlier ones.</summary>
    /// <exception cref="WrongSettingException">A settings file cannot be read.</exception>
    public static IConfiguration Read(string workingFolder)
    {
        var builder = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, File), optional: true)
            .AddJsonFile(Path.Combine(workingFolder, File), optional: true);
        if (IsDevelopment())
        {
            builder.AddUserSecrets(typeof(SettingsSources).Assembly, optional: true);
        }

        builder.AddEnvironmentVariables().AddEnvironmentVariables("CHATBRIEFING_");
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException e)
        {
            throw new WrongSettingException($"{e.Message} {e.InnerException?.Message} Correct the file; appsettings.example.json shows how it looks.", e);
        }
    }

    private static bool IsDevelopment() => string.Equals(
        Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"),
        "Development",
        StringComparison.OrdinalIgnoreCase);
}
