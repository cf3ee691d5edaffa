namespace ChatBriefing.Chat;

/// <summary>Lets a person and a channel send so many messages within a minute, and says how long to wait beyond it.</summary>
/// <remarks>A bucket of tokens each, filled evenly over the minute. Safe for use by several threads at once; forgets those who have been quiet.</remarks>
internal sealed class Cooldown(ChatOptions options, TimeProvider time)
{
    private const int MostKept = 10_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    /// <summary>How long the author of a message has to wait; zero when it may be answered now, which is then counted.</summary>
    public TimeSpan Wait(IncomingMessage message)
    {
        if (message.Author is not { Id.Length: > 0 } author || message.IsFromAdmin)
        {
            return TimeSpan.Zero;
        }

        var now = time.GetUtcNow();
        lock (_gate)
        {
            Forget(now);
            var (person, channel) = (Of($"{author.Medium} {author.Id}", options.PerPersonPerMinute, now), message.Channel is { } place ? Of($"{author.Medium} #{place}", options.PerChannelPerMinute, now) : null);
            var wait = TimeSpan.FromTicks(Math.Max(person.Wait.Ticks, channel?.Wait.Ticks ?? 0));
            if (wait == TimeSpan.Zero)
            {
                person.Take();
                channel?.Take();
            }

            return wait;
        }
    }

    private Bucket Of(string key, int perMinute, DateTimeOffset now)
    {
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            _buckets[key] = bucket = new Bucket(perMinute, now);
        }

        bucket.Fill(now);
        return bucket;
    }

    private void Forget(DateTimeOffset now)
    {
        if (_buckets.Count < MostKept)
        {
            return;
        }

        foreach (var (key, bucket) in _buckets)
        {
            bucket.Fill(now);
            if (bucket.IsFull)
            {
                _buckets.Remove(key);
            }
        }
    }

    /// <summary>So many tokens a minute, of which each message takes one.</summary>
    private sealed class Bucket(int perMinute, DateTimeOffset began)
    {
        private double _tokens = perMinute;
        private DateTimeOffset _filled = began;

        public bool IsFull => _tokens >= perMinute;

        public TimeSpan Wait => _tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromMinutes((1 - _tokens) / perMinute);

        public void Fill(DateTimeOffset now)
        {
            _tokens = Math.Min(perMinute, _tokens + Math.Max(0, (now - _filled).TotalMinutes * perMinute));
            _filled = now;
        }

        public void Take() => _tokens--;
    }
}
