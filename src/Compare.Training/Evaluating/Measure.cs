namespace Compare;

/// <summary>One figure of one set.</summary>
/// <param name="Task">The set.</param>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure with its 95 % interval.</param>
/// <param name="Reference">What a simple method or the literature reaches, as text; empty where nothing is known.</param>
internal sealed record Measure(string Task, string Name, Estimate Value, string Reference = "");
