using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Host.Settings;

/// <summary>Where the index and the database are kept; section <c>Data</c> of the settings.</summary>
internal sealed class DataOptions
{
    /// <summary>Folder for what can be rebuilt and for history, relative to the working folder or absolute. Default <c>data</c>.</summary>
    [Required(ErrorMessage = "the path of a folder")]
    public string Folder { get; set; } = "data";
}
