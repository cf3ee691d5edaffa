namespace ChatBriefing.Answers.Spans;

/// <summary>Adds up exponentials of scores without overflow.</summary>
internal struct LogSum
{
    private float _highest;
    private double _sum;

    /// <summary>Adds e to the score.</summary>
    public void Add(float score)
    {
        if (_sum == 0)
        {
            (_highest, _sum) = (score, 1);
        }
        else if (score > _highest)
        {
            _sum = (_sum * Math.Exp(_highest - score)) + 1;
            _highest = score;
        }
        else
        {
            _sum += Math.Exp(score - _highest);
        }
    }

    /// <summary>The natural logarithm of the sum; negative infinity when nothing was added.</summary>
    public readonly float Value => _sum == 0 ? float.NegativeInfinity : _highest + (float)Math.Log(_sum);
}
