namespace ChatBriefing.History;

/// <summary>The tables of the database and the version they have.</summary>
internal static class HistorySchema
{
    /// <summary>Stored as <c>user_version</c>; a database with a higher one was written by a newer program.</summary>
    public const int Version = 1;

    /// <summary>Creates every table and stamps the version.</summary>
    public const string Create = """
        CREATE TABLE receipts (id TEXT PRIMARY KEY, receipt TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE conversations (id TEXT PRIMARY KEY, turn TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE ratings (
            receipt TEXT NOT NULL, conversation TEXT NOT NULL, helpful INTEGER NOT NULL, rated_at TEXT NOT NULL,
            PRIMARY KEY (receipt, conversation)) WITHOUT ROWID;
        CREATE INDEX ratings_by_conversation ON ratings (conversation);
        CREATE TABLE unanswered (
            question TEXT NOT NULL, language TEXT NOT NULL, count INTEGER NOT NULL, last_asked TEXT NOT NULL,
            PRIMARY KEY (question, language)) WITHOUT ROWID;
        PRAGMA user_version = 1;
        """;
}
