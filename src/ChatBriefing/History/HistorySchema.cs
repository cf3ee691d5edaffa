namespace ChatBriefing.History;

/// <summary>The tables of the database, as the steps that lead from an empty file to the present version.</summary>
/// <remarks>A step that was shipped is never edited: what changes later is a step of its own. Dates are UTC in the form "O", so that text order is time order.</remarks>
internal static class HistorySchema
{
    /// <summary>Stored as <c>user_version</c>; a database with a higher one was written by a newer program.</summary>
    public static int Version => Steps.Count;

    /// <summary>Step <c>n</c> of the list (from 0) takes a database from version <c>n</c> to version <c>n + 1</c> and stamps it.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
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
        """,

        // Nobody noted when the conversations of version 1 were used: their days begin to count now. Receipts simply do not tell when they were given.
        """
        ALTER TABLE conversations ADD COLUMN last_used TEXT NOT NULL DEFAULT '';
        UPDATE conversations SET last_used = strftime('%Y-%m-%dT%H:%M:%S.0000000+00:00', 'now');
        CREATE INDEX conversations_by_use ON conversations (last_used);
        ALTER TABLE receipts ADD COLUMN given_at TEXT NULL;
        ALTER TABLE ratings ADD COLUMN comment TEXT NULL;
        CREATE INDEX ratings_by_date ON ratings (rated_at);
        ALTER TABLE unanswered ADD COLUMN wording_key TEXT NOT NULL DEFAULT '';
        ALTER TABLE unanswered ADD COLUMN nearest TEXT NULL;
        ALTER TABLE unanswered ADD COLUMN answered_by TEXT NULL;
        ALTER TABLE unanswered ADD COLUMN answered_at TEXT NULL;
        CREATE INDEX unanswered_by_wording ON unanswered (wording_key);
        CREATE INDEX unanswered_by_date ON unanswered (last_asked);
        CREATE TABLE audit (
            id INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, medium TEXT NOT NULL,
            action TEXT NOT NULL, subject TEXT NOT NULL, outcome TEXT NOT NULL);
        CREATE INDEX audit_by_date ON audit (at);
        CREATE TABLE daily (day TEXT PRIMARY KEY, answered INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE TABLE kept_articles (
            article_id TEXT NOT NULL, sha256 TEXT NOT NULL, text BLOB NOT NULL, kept_at TEXT NOT NULL,
            PRIMARY KEY (article_id, sha256));
        CREATE INDEX kept_articles_by_date ON kept_articles (kept_at);
        CREATE TABLE feeds (
            address TEXT PRIMARY KEY, title TEXT NOT NULL, keywords TEXT NOT NULL DEFAULT '', added_by TEXT NOT NULL, added_at TEXT NOT NULL,
            etag TEXT NULL, last_modified TEXT NULL, last_polled TEXT NULL, next_poll TEXT NOT NULL,
            failures INTEGER NOT NULL DEFAULT 0, problem TEXT NULL, articles INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE TABLE feed_items (
            feed TEXT NOT NULL, item TEXT NOT NULL, seen_at TEXT NOT NULL, outcome TEXT NOT NULL, article TEXT NULL,
            PRIMARY KEY (feed, item)) WITHOUT ROWID;
        CREATE INDEX feed_items_by_date ON feed_items (seen_at);
        PRAGMA user_version = 2;
        """,

        """
        CREATE TABLE shown (message TEXT PRIMARY KEY, conversation TEXT NOT NULL, receipt TEXT NOT NULL, shown_at TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX shown_by_conversation ON shown (conversation, shown_at);
        CREATE INDEX shown_by_date ON shown (shown_at);
        PRAGMA user_version = 3;
        """,
    ];
}
