namespace ChatBriefing.Index;

/// <summary>Which state of the index an answer came from: a hash over the corpus, the analyzer and the layout, so that equal states have equal names.</summary>
/// <param name="Value">Lower-case hexadecimal digits.</param>
public readonly record struct Generation(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.Length > 12 ? Value[..12] : Value;
}
