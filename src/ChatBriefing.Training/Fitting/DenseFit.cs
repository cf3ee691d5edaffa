using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Training.Fitting;

/// <summary>Fits a <see cref="LinearModel{TFeature}"/>: maximises the probability that a softmax over each group's candidates gives to the right ones, by AdaGrad (Duchi et al. 2011).</summary>
internal sealed class DenseFit<TFeature>
    where TFeature : struct, Enum
{
    private const double Step = 0.15;
    private readonly int _features = LinearModel<TFeature>.Count;
    private readonly double[] _weights;
    private readonly double[] _squares;
    private readonly double[] _sums;

    public DenseFit()
    {
        var size = _features * (1 + Enum.GetValues<AnswerType>().Length);
        (_weights, _squares, _sums) = (new double[size], new double[size], new double[size]);
    }

    /// <summary>Goes over the groups several times in an order drawn from a fixed seed; the weights of the later half are averaged.</summary>
    /// <param name="groups">What to learn from.</param>
    /// <param name="epochs">How many times.</param>
    /// <param name="ridge">Pulls every weight towards 0.</param>
    /// <param name="byType">Whether each type of answer has weights of its own on top.</param>
    /// <param name="byTypeRidge">How many times as hard these are pulled: a type is learnt from few questions.</param>
    public DenseFit<TFeature> Run(IReadOnlyList<DenseGroup> groups, int epochs, double ridge = 1e-6, bool byType = true, double byTypeRidge = 10)
    {
        var order = Enumerable.Range(0, groups.Count).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                Learn(groups[at], ridge, byType ? ridge * byTypeRidge : null);
            }

            for (var i = 0; epoch >= epochs / 2 && i < _weights.Length; i++)
            {
                _sums[i] += _weights[i] / (epochs - (epochs / 2));
            }
        }

        return this;
    }

    /// <summary>The fitted model.</summary>
    public LinearModel<TFeature> Model() => LinearModel<TFeature>.Read(Lines());

    /// <summary>The fitted weights as lines.</summary>
    public IEnumerable<string> Lines()
    {
        for (var row = 0; row < _sums.Length / _features; row++)
        {
            foreach (var feature in Enum.GetValues<TFeature>())
            {
                var weight = (float)_sums[(row * _features) + Convert.ToInt32(feature)];
                if (MathF.Abs(weight) >= 5e-4f)
                {
                    yield return LinearModel<TFeature>.Line(feature, row == 0 ? null : (AnswerType)(row - 1), weight);
                }
            }
        }
    }

    private void Learn(DenseGroup group, double ridge, double? byTypeRidge)
    {
        var typed = _features * (1 + (int)group.Type);
        var scores = Array.ConvertAll(group.Candidates, features => Score(features, 0) + Score(features, typed));
        var gradients = Softmax.Gradients(scores, group.Right);
        for (var feature = 0; feature < _features; feature++)
        {
            var gradient = 0.0;
            for (var c = 0; c < gradients.Length; c++)
            {
                gradient += gradients[c] * group.Candidates[c][feature];
            }

            Update(feature, gradient, ridge);
            if (byTypeRidge is { } harder)
            {
                Update(typed + feature, gradient, harder);
            }
        }
    }

    private double Score(float[] features, int from)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += _weights[from + i] * features[i];
        }

        return sum;
    }

    private void Update(int at, double gradient, double ridge)
    {
        gradient += ridge * _weights[at];
        if (gradient != 0)
        {
            _squares[at] += gradient * gradient;
            _weights[at] -= Step * gradient / (1e-3 + Math.Sqrt(_squares[at]));
        }
    }
}
