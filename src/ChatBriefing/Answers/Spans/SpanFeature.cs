using System.Numerics;

namespace ChatBriefing.Answers.Spans;

/// <summary>One thing that the span model sees: a template, the kind or pattern of the question, and what the template found.</summary>
/// <param name="Template">What is looked at.</param>
/// <param name="Context">The question's kind, or its pattern's grain above <see cref="Grains"/>; <see cref="Any"/> for all questions.</param>
/// <param name="A">First thing found: the hash of a word, or a small number.</param>
/// <param name="B">Second thing found, likewise.</param>
internal readonly record struct SpanFeature(SpanTemplate Template, int Context, ulong A, ulong B)
{
    /// <summary>Context of what counts for all questions alike.</summary>
    public const int Any = -1;

    /// <summary>Where contexts that are patterns begin.</summary>
    public const int Grains = 64;

    /// <summary>A hash that tells features apart (64 bits, mixed as in splitmix64).</summary>
    public ulong Key
    {
        get
        {
            var key = Mix(((ulong)Template << 32) | (uint)Context);
            key = Mix(key ^ A);
            return Mix(key + (B * 0x9E3779B97F4A7C15));
        }
    }

    /// <summary>A place of so many bits for it, quickly found; others have the same.</summary>
    public int Slot(int bits) => (int)((A ^ BitOperations.RotateLeft(B, 24) ^ ((ulong)Template << 40) ^ ((ulong)Context << 48)) * 0x9E3779B97F4A7C15 >> (64 - bits));

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
