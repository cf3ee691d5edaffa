using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Data.Sqlite;

namespace ChatBriefing.History;

/// <summary>Writes out everything that is kept, as it was at one moment, row by row: memory is needed for one row only.</summary>
/// <remarks>It holds the addresses of conversations; nothing else that leaves the store does.</remarks>
internal sealed class HistoryExport(HistoryDatabase database)
{
    private const int LongEnough = 64 * 1024;

    /// <summary>JSON in which French stays readable.</summary>
    public static JsonWriterOptions Json { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes every table into one JSON object: its name, and an array with an object for each row.</summary>
    public async Task WriteJsonAsync(Stream output, CancellationToken cancellation)
    {
        using var snapshot = database.Snapshot();
        await using var json = new Utf8JsonWriter(output, Json);
        json.WriteStartObject();
        foreach (var table in ExportTable.All)
        {
            json.WriteStartArray(table.Name);
            using var rows = snapshot.Read(table.Sql);
            while (rows.Read())
            {
                WriteRow(json, rows);
                if (json.BytesPending > LongEnough)
                {
                    await json.FlushAsync(cancellation).ConfigureAwait(false);
                }
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes one table as CSV (RFC 4180, UTF-8 with the mark that spreadsheets look for), its column names first.</summary>
    public async Task WriteCsvAsync(ExportTable table, Stream output, CancellationToken cancellation)
    {
        using var snapshot = database.Snapshot();
        await using var csv = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        using var rows = snapshot.Read(table.Sql);
        await csv.WriteLineAsync(string.Join(',', Columns(rows).Select(rows.GetName))).ConfigureAwait(false);
        while (rows.Read())
        {
            var line = string.Join(',', Columns(rows).Select(column => CsvCell.Write(Value(rows, column))));
            await csv.WriteLineAsync(line.AsMemory(), cancellation).ConfigureAwait(false);
        }
    }

    private static IEnumerable<int> Columns(SqliteDataReader row) => Enumerable.Range(0, row.FieldCount);

    private static void WriteRow(Utf8JsonWriter json, SqliteDataReader row)
    {
        json.WriteStartObject();
        foreach (var column in Columns(row))
        {
            json.WritePropertyName(row.GetName(column));
            switch (Value(row, column))
            {
                case null: json.WriteNullValue(); break;
                case long number: json.WriteNumberValue(number); break;
                case var other: json.WriteStringValue(other.ToString()); break;
            }
        }

        json.WriteEndObject();
    }

    private static object? Value(SqliteDataReader row, int column) => row.GetValue(column) switch
    {
        DBNull => null,
        byte[] packed => Unpacked(packed),
        var value => value,
    };

    private static string Unpacked(byte[] packed)
    {
        using var text = new StreamReader(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress));
        return text.ReadToEnd();
    }
}
