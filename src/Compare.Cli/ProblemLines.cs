namespace Compare;

/// <summary>Says what is wrong with the input, a line for each problem on standard error.</summary>
internal static class ProblemLines
{
    public static void Write(IEnumerable<ReadingProblem> problems, Terminal terminal)
    {
        foreach (var problem in problems) terminal.Complain($"{(problem.IsFatal ? "not read" : "passed over")}: {problem}");
    }
}
