namespace Compare;

/// <summary>What judges.</summary>
public enum Scorer
{
    /// <summary>Models trained on labelled texts, over visible features.</summary>
    Learned,
    /// <summary>Written rules alone.</summary>
    Rules,
}
