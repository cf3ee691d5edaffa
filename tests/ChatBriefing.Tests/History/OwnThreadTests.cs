using ChatBriefing.History;

namespace ChatBriefing.Tests.History;

public sealed class OwnThreadTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly OwnThread _thread = new("test");
    private readonly ManualResetEventSlim _end = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _end.Set();
        _thread.Dispose();
        _end.Dispose();
    }

    [Fact]
    public async Task Work_is_done_one_after_the_other_in_its_order_on_one_thread()
    {
        var done = new List<(int Number, int Thread)>();
        var work = Enumerable.Range(0, 100).Select(number => _thread.RunAsync(() => Add(number), Long, Cancellation)).ToList();
        Assert.Equal(Enumerable.Range(0, 100), await Task.WhenAll(work));
        Assert.Equal(Enumerable.Range(0, 100), done.Select(entry => entry.Number));
        Assert.Single(done.Select(entry => entry.Thread).Distinct());

        int Add(int number)
        {
            done.Add((number, Environment.CurrentManagedThreadId));
            return number;
        }
    }

    [Fact]
    public async Task What_fails_fails_alone()
    {
        var problem = await Assert.ThrowsAsync<InvalidDataException>(() => _thread.RunAsync<int>(() => throw new InvalidDataException("broken"), Long, Cancellation));
        Assert.Equal("broken", problem.Message);
        Assert.Equal(1, await _thread.RunAsync(() => 1, Long, Cancellation));
    }

    [Fact]
    public async Task What_waits_too_long_or_is_given_up_is_not_done()
    {
        using var patience = new CancellationTokenSource();
        var (first, done) = (await BeginAsync(Cancellation), 0);
        var given = _thread.RunAsync(() => done++, Long, patience.Token);
        await Assert.ThrowsAsync<TimeoutException>(() => _thread.RunAsync(() => done++, TimeSpan.FromMilliseconds(1), Cancellation));
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        _end.Set();
        Assert.True(await first);
        Assert.Equal(0, await _thread.RunAsync(() => done, Long, Cancellation));
    }

    [Fact]
    public async Task What_has_begun_is_done_and_waited_for()
    {
        using var patience = new CancellationTokenSource();
        var begun = await BeginAsync(patience.Token);
        await patience.CancelAsync();
        Assert.False(begun.IsCompleted);
        _end.Set();
        Assert.True(await begun);
    }

    [Fact]
    public async Task Closing_lets_what_waits_be_done_and_nothing_more_begin()
    {
        var first = await BeginAsync(Cancellation);
        var second = _thread.RunAsync(() => 2, Long, Cancellation);
        var closing = Task.Run(_thread.Dispose, Cancellation);
        _end.Set();
        await closing;
        Assert.True(await first);
        Assert.Equal(2, await second);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _thread.RunAsync(() => 3, Long, Cancellation));
    }

    /// <summary>Begins work that goes on until it is let end.</summary>
    private async Task<Task<bool>> BeginAsync(CancellationToken cancellation)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = _thread.RunAsync(
            () =>
            {
                begun.SetResult();
                return _end.Wait(Long, CancellationToken.None);
            },
            Long,
            cancellation);
        await begun.Task;
        return running;
    }
}
