namespace Compare.Tests;

/// <summary>Runs the notebooks and saves what they show.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["save"])
        {
            Console.Error.WriteLine("expected: save");
            return 2;
        }

        foreach (var name in NotebookRun.Names)
        {
            var run = await NotebookRun.Of(name);
            if (run.Failure is not null)
            {
                Console.Error.WriteLine($"error: {run.Failure}");
                return 1;
            }

            run.Save();
            Console.WriteLine($"saved {name}");
        }

        return 0;
    }
}
