namespace ChatBriefing.Editions;

/// <summary>Holds the edition in service. A new one takes its place at once; an old one is closed when the last who reads it has finished.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class EditionShelf : IDisposable
{
    private readonly Lock _lock = new();
    private Copy _current;

    /// <summary>Puts the first edition into service; the shelf closes it.</summary>
    public EditionShelf(Edition first) => _current = new Copy(first);

    /// <summary>Takes the edition in service to read; it stays as it is until the loan is given back.</summary>
    public EditionLoan Borrow()
    {
        lock (_lock)
        {
            _current.Readers++;
            return new EditionLoan(this, _current);
        }
    }

    /// <summary>Puts <paramref name="next"/> into service.</summary>
    public void Replace(Edition next)
    {
        lock (_lock)
        {
            (var old, _current) = (_current, new Copy(next));
            Withdraw(old);
        }
    }

    /// <summary>Closes the edition in service as soon as nobody reads it.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            Withdraw(_current);
        }
    }

    private void GiveBack(Copy copy)
    {
        lock (_lock)
        {
            copy.Readers--;
            CloseUnread(copy);
        }
    }

    private static void Withdraw(Copy copy)
    {
        copy.Withdrawn = true;
        CloseUnread(copy);
    }

    private static void CloseUnread(Copy copy)
    {
        if (copy is { Withdrawn: true, Readers: 0 })
        {
            copy.Edition.Dispose();
        }
    }

    /// <summary>A loan of an edition, to be disposed when done.</summary>
    /// <remarks>For one reader; giving it back twice counts once.</remarks>
    internal sealed class EditionLoan(EditionShelf shelf, Copy copy) : IDisposable
    {
        private Copy? _copy = copy;

        /// <summary>The edition.</summary>
        public Edition Edition { get; } = copy.Edition;

        /// <inheritdoc/>
        public void Dispose()
        {
            if (Interlocked.Exchange(ref _copy, null) is { } held)
            {
                shelf.GiveBack(held);
            }
        }
    }

    /// <summary>An edition with the number of those who read it.</summary>
    internal sealed class Copy(Edition edition)
    {
        public Edition Edition { get; } = edition;

        public int Readers { get; set; }

        public bool Withdrawn { get; set; }
    }
}
