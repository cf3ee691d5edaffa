using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Host.Settings;

/// <summary>Where the source articles are; section <c>Corpus</c> of the settings.</summary>
internal sealed class CorpusOptions
{
    /// <summary>Folder of the source articles, relative to the working folder or absolute. Default <c>corpus</c>.</summary>
    [Required(ErrorMessage = "the path of a folder")]
    public string Folder { get; set; } = "corpus";

    /// <summary>How many seconds the folder must have been quiet before <c>serve</c> indexes what changed in it; 0 does not watch it. Default 3.</summary>
    [Range(0, 3600)]
    public int WatchSeconds { get; set; } = 3;
}
