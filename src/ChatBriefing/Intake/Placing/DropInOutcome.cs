namespace ChatBriefing.Intake.Placing;

/// <summary>What came of putting a file into the corpus folder.</summary>
internal abstract record DropInOutcome;

/// <summary>The file is there, whole and on disk.</summary>
/// <param name="Path">Its path below the corpus folder.</param>
internal sealed record Added(string Path) : DropInOutcome;

/// <summary>The corpus has the same content already, so nothing was written.</summary>
/// <param name="Path">Path of the file that has it.</param>
internal sealed record AlreadyThere(string Path) : DropInOutcome;

/// <summary>Nothing was written.</summary>
/// <param name="Reason">Why and what to do, for the person who tried.</param>
internal sealed record NotAdded(string Reason) : DropInOutcome;
