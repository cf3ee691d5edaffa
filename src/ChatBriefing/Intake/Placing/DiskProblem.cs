namespace ChatBriefing.Intake.Placing;

/// <summary>Says in plain words why the disk did not take or give a file.</summary>
internal static class DiskProblem
{
    // errno of Linux and macOS (ENOSPC, EDQUOT, EROFS), and the Win32 codes for a full and a write-protected disk as HRESULT.
    private const int NoSpace = 28, LinuxQuota = 122, MacQuota = 69, ReadOnly = 30;
    private const int WindowsFull = unchecked((int)0x80070070), WindowsHandleFull = unchecked((int)0x80070027), WindowsProtected = unchecked((int)0x80070013);

    // A file that was to be created is there (EEXIST, ERROR_FILE_EXISTS) or was locked by another process in the same moment (EAGAIN, ERROR_SHARING_VIOLATION).
    private const int Exists = 17, LinuxLocked = 11, MacLocked = 35;
    private const int WindowsExists = unchecked((int)0x80070050), WindowsShared = unchecked((int)0x80070020);

    /// <summary>Whether a file could not be created because somebody else has it.</summary>
    public static bool IsTaken(IOException failure) => failure.HResult is Exists or LinuxLocked or MacLocked or WindowsExists or WindowsShared;

    /// <summary>Whether an exception tells of the disk and not of a fault in the program.</summary>
    public static bool Is(Exception failure) => failure is IOException or UnauthorizedAccessException;

    /// <summary>The reason, with what to do.</summary>
    public static string Of(Exception failure) => failure switch
    {
        UnauthorizedAccessException or { HResult: ReadOnly or WindowsProtected } => "The bot may not write into the corpus folder; an administrator has to give it the right to.",
        { HResult: NoSpace or LinuxQuota or MacQuota or WindowsFull or WindowsHandleFull } => "The disk with the corpus folder is full; make room there and try again.",
        DirectoryNotFoundException or Corpus.CorpusFolderMissingException => "The corpus folder is missing or cannot be listed; check the setting Corpus:Folder.",
        _ => $"The disk did not play along ({failure.GetType().Name}); try again.",
    };
}
