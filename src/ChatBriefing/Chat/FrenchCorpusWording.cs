using System.Globalization;
using ChatBriefing.Corpus;
using ChatBriefing.Curation;
using ChatBriefing.Editions;

namespace ChatBriefing.Chat;

/// <summary>The bot's words to admins in French.</summary>
internal static class FrenchCorpusWording
{
    /// <summary>All of them.</summary>
    public static CorpusWording Text { get; } = new()
    {
        StatusHeading = "Le corpus",
        Status = Status,
        Indexing = (progress, speed) => $"Indexation\u00A0: {progress.Files} sur {progress.Total} ({speed:0} fichiers/s)\u00A0: {progress.Path}",
        Reindexed = report => report.Index.Changes.Count == 0
            ? $"Rien n’a changé ({Seconds(report)})."
            : $"L’index est à jour ({Seconds(report)}, {report.FilesPerSecond:0} fichiers/s).",
        Changes = (changes, failed) => $"{changes.Added.Count} ajoutés, {changes.Changed.Count} modifiés, {changes.Removed.Count} retirés, {changes.Unchanged} inchangés, {failed} avec des erreurs.",
        Added = "ajouté",
        Changed = "modifié",
        Removed = "retiré",
        NoFailures = "Tout le dossier du corpus a été lu.",
        OldIndexStays = "Le corpus n’a pas pu être indexé\u00A0; l’ancien index reste en service.",
        Outcome = outcome => outcome.Result switch
        {
            CurationResult.Added => $"Ajouté sous le nom {outcome.Subject}.",
            CurationResult.AlreadyThere => $"Le corpus a déjà ce contenu, sous le nom {outcome.Subject}.",
            CurationResult.Removed => $"{outcome.Subject} est retiré\u00A0; «\u00A0/corpus restore\u00A0» le remet.",
            CurationResult.Restored => $"{outcome.Subject} est remis.",
            CurationResult.Done => $"Fait\u00A0: {outcome.Subject}.",
            _ => $"Pas fait\u00A0: {outcome.Subject}.",
        },
        NothingRemoved = "Aucun article n’attend d’être remis.",
        RemovedHeading = "Retirés, et qui peuvent être remis",
        NothingUnanswered = "Toutes les questions ont eu une réponse jusqu’ici.",
        UnansweredHeading = "Sans réponse dans les sources",
        Unanswered = (group, day) => $"posée {group.Count} fois, la dernière le {day}{(group.Nearest is { } near ? $"\u00A0; article le plus proche\u00A0: {near}" : string.Empty)}",
        MarkAnswered = "«\u00A0/corpus answered GROUPE ARTICLE\u00A0» retire un groupe de cette liste\u00A0; personne n’en est averti.",
        NoFeeds = "Aucun flux de ce nom n’est suivi. «\u00A0/feeds add ADRESSE\u00A0» en suit un.",
        Feed = (feed, next) => $"{feed.Articles} {(feed.Articles < 2 ? "article" : "articles")}{(feed.Keywords.Count == 0 ? string.Empty : $", seulement avec\u00A0: {string.Join(", ", feed.Keywords)}")}\u00A0; prochain examen {next}{(feed.Problem is { } problem ? $"\u00A0; {feed.Failures} échecs de suite\u00A0: {problem}" : string.Empty)}",
        NothingLogged = "Aucun administrateur n’a encore rien fait.",
    };

    private static IEnumerable<ListItem> Status(CorpusStatus status, Wording wording)
    {
        yield return new ListItem("Articles", $"{status.Articles}{Languages(status)}");
        yield return new ListItem("Phrases", $"{status.Sentences}");
        yield return new ListItem("Publication", Dates(status, wording));
        yield return new ListItem("Histoires racontées par plusieurs articles", $"{status.Stories}");
        yield return new ListItem("Laissés de côté", status.Failures == 0 ? "rien" : $"{status.Failures}\u00A0; /corpus failures les énumère");
        yield return new ListItem("Index", $"{Size(status.IndexBytes)}, génération {status.Generation}");
        yield return new ListItem("Dernier examen du dossier", status.LastRun is { } run ? $"{run.Finished:yyyy-MM-dd HH:mm} UTC, {Seconds(run)}" : "au démarrage");
        if (status.Running is { } progress)
        {
            yield return new ListItem("En cours", $"{progress.Files} fichiers sur {progress.Total}");
        }
    }

    private static string Size(long bytes) => bytes < 1_000_000 ? $"{bytes / 1000} ko" : $"{Decimal(bytes / 1e6)} Mo";

    private static string Seconds(ReindexReport report) => $"{Decimal(report.Elapsed.TotalSeconds)} s";

    private static string Decimal(double value) => value.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Languages(CorpusStatus status) => status.Languages.Count < 2 ? string.Empty
        : $" ({string.Join(", ", status.Languages.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} en {(pair.Key == Language.French ? "français" : "anglais")}"))})";

    private static string Dates(CorpusStatus status, Wording wording) => status switch
    {
        { Oldest: { } oldest, Newest: { } newest } => $"du {wording.Day(oldest)} au {wording.Day(newest)}{(status.Undated == 0 ? string.Empty : $"\u00A0; {status.Undated} sans date")}",
        _ => "aucun article n’indique de date",
    };
}
