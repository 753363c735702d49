using System.CommandLine;

namespace Compare;

/// <summary>A command with examples for its help.</summary>
/// <param name="name">What is typed.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Whole command lines, each with what it is for.</param>
internal sealed class Verb(string name, string description, params IReadOnlyList<(string Line, string Purpose)> examples)
    : Command(name, description)
{
    /// <summary>Whole command lines, each with what it is for.</summary>
    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } = examples;
}
