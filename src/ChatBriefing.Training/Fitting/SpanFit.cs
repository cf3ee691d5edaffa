namespace ChatBriefing.Training.Fitting;

/// <summary>Fits span weights: maximises the probability that a softmax over all spans of a question gives to the marked ones, by AdaGrad with soft thresholding after each pass.</summary>
internal sealed class SpanFit(int features)
{
    private const float Step = 0.1f;
    private readonly float[] _weights = new float[features];
    private readonly float[] _squares = new float[features];

    /// <summary>The fitted weights.</summary>
    public float[] Run(IReadOnlyList<SpanExample> examples, int epochs, float threshold)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        var average = new float[features];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                Learn(examples[at]);
            }

            for (var i = 0; i < features; i++)
            {
                _weights[i] = MathF.CopySign(Math.Max(0, MathF.Abs(_weights[i]) - threshold), _weights[i]);
                average[i] += epoch >= epochs / 2 ? _weights[i] / (epochs - (epochs / 2)) : 0;
            }
        }

        return average;
    }

    private void Learn(SpanExample example)
    {
        var left = example.Left.Select(Sum).ToArray();
        var right = example.Right.Select(Sum).ToArray();
        var scores = new double[example.Spans.Count];
        for (var s = 0; s < scores.Length; s++)
        {
            var (l, r, own) = example.Spans[s];
            scores[s] = left[l] + right[r] + Sum(own);
        }

        var gradients = Softmax.Gradients(scores, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(example.Marked));
        var (lefts, rights) = (new double[left.Length], new double[right.Length]);
        for (var s = 0; s < scores.Length; s++)
        {
            var (l, r, own) = example.Spans[s];
            lefts[l] += gradients[s];
            rights[r] += gradients[s];
            Update(own, (float)gradients[s]);
        }

        for (var i = 0; i < lefts.Length; i++)
        {
            Update(example.Left[i], (float)lefts[i]);
        }

        for (var i = 0; i < rights.Length; i++)
        {
            Update(example.Right[i], (float)rights[i]);
        }
    }

    private double Sum(int[] numbers)
    {
        var sum = 0f;
        foreach (var number in numbers)
        {
            sum += _weights[number];
        }

        return sum;
    }

    private void Update(int[] numbers, float gradient)
    {
        const float Negligible = 1e-5f;
        if (MathF.Abs(gradient) < Negligible)
        {
            return;
        }

        foreach (var number in numbers)
        {
            _squares[number] += gradient * gradient;
            _weights[number] -= Step * gradient / (0.01f + MathF.Sqrt(_squares[number]));
        }
    }
}
