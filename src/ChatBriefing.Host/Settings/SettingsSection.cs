using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using ChatBriefing.Host.Terminal;

namespace ChatBriefing.Host.Settings;

/// <summary>Reads one section into its options, strictly: a misspelt key or a value out of range stops the start.</summary>
/// <remarks>The framework's binder ignores unknown keys and words its errors for programmers, hence this one.</remarks>
internal static class SettingsSection
{
    /// <summary>The options of section <paramref name="name"/>, with defaults for what is not set.</summary>
    /// <exception cref="WrongSettingException">A key is unknown or a value is not allowed.</exception>
    public static T Read<T>(IConfiguration configuration, string name)
        where T : new()
    {
        var options = new T();
        PropertyInfo[] known = [.. typeof(T).GetProperties().Where(property => property.CanWrite)];
        foreach (var entry in configuration.GetSection(name).GetChildren())
        {
            var property = known.FirstOrDefault(p => string.Equals(p.Name, entry.Key, StringComparison.OrdinalIgnoreCase))
                ?? throw Unknown(entry.Path, name, known);
            Set(options, property, entry);
        }

        return options;
    }

    private static void Set(object options, PropertyInfo property, IConfigurationSection entry)
    {
        if (entry.GetChildren().Any())
        {
            throw Wrong(entry.Path, "a group of settings", property);
        }

        if (entry.Value is { } text)
        {
            var value = Converted(text, property.PropertyType);
            if (value is null || text.Contains('\0') || !property.GetCustomAttributes<ValidationAttribute>().All(rule => rule.IsValid(value)))
            {
                throw Wrong(entry.Path, Shown(text, property), property);
            }

            property.SetValue(options, value);
        }
    }

    // A secret that was copied with a letter too few is still most of a secret.
    private static string Shown(string text, PropertyInfo property) => text.Length == 0 ? "empty"
        : property.GetCustomAttribute<PasswordPropertyTextAttribute>() is { Password: true } ? "not well-formed"
        : $"\"{CleanText.Line(text, 80)}\"";

    private static object? Converted(string text, Type type)
    {
        try
        {
            return TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or NotSupportedException)
        {
            return null;
        }
    }

    private static WrongSettingException Wrong(string path, string problem, PropertyInfo property) =>
        new($"The setting {path} is {problem}; allowed is {Allowed(property)}.");

    private static WrongSettingException Unknown(string path, string section, PropertyInfo[] known)
    {
        var key = path[(section.Length + 1)..];
        var closest = known.MinBy(p => Misspelling.Distance(p.Name, key))!.Name;
        return new($"The setting {CleanText.Line(path, 80)} is not known; the closest one is {section}:{closest}.");
    }

    private static string Allowed(PropertyInfo property) => property.GetCustomAttribute<RangeAttribute>() is { } range
        ? $"{(property.PropertyType == typeof(int) ? "a whole number" : "a number")} from {range.Minimum} to {range.Maximum}"
        : property.GetCustomAttributes<ValidationAttribute>().First().ErrorMessage ?? property.GetCustomAttributes<ValidationAttribute>().First().FormatErrorMessage(property.Name);
}
