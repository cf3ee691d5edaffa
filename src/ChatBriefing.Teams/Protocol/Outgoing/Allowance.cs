namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>When requests of one kind left, and so when the next one may leave.</summary>
/// <param name="rates">What is allowed; all of it holds at once.</param>
internal sealed class Allowance(IReadOnlyList<Rate> rates)
{
    private readonly List<TimeSpan> _times = [];
    private readonly int _kept = rates.Max(rate => rate.Most);
    private readonly TimeSpan _longest = rates.Max(rate => rate.Window);

    /// <summary>The first moment from <paramref name="now"/> on at which a request may leave.</summary>
    public TimeSpan Next(TimeSpan now) => rates
        .Where(rate => _times.Count >= rate.Most)
        .Select(rate => _times[^rate.Most] + rate.Window)
        .Append(now)
        .Max();

    /// <summary>Remembers that a request leaves then: not before the last one, nor before <see cref="Next"/>.</summary>
    public void Take(TimeSpan moment)
    {
        if (_times.Count >= 2 * _kept)
        {
            _times.RemoveRange(0, _kept);
        }

        _times.Add(moment);
    }

    /// <summary>Whether nothing of it matters any longer.</summary>
    public bool IsIdle(TimeSpan now) => _times.Count == 0 || _times[^1] + _longest <= now;
}
