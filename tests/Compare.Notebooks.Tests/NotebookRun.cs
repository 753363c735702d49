using System.Text.Json.Nodes;

namespace Compare.Tests;

/// <summary>One run of a notebook from its first cell to its last.</summary>
/// <param name="Notebook">The notebook as it is saved.</param>
/// <param name="Outputs">For each code cell what it showed, in the form of the file.</param>
/// <param name="Failure">What stopped the run, with the number of the cell, or null.</param>
/// <param name="Session">The session after the last cell.</param>
internal sealed record NotebookRun(Notebook Notebook, IReadOnlyList<JsonArray> Outputs, string? Failure, ScriptSession Session)
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Repository.Notebooks, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static async Task<NotebookRun> Of(string name)
    {
        var notebook = Notebook.Load(Path.Combine(Repository.Notebooks, name));
        var session = new ScriptSession(Repository.Notebooks);
        var outputs = new List<JsonArray>();
        using var copy = new WorkingCopy("notebooks");
        foreach (var cell in notebook.CodeCells)
        {
            try
            {
                outputs.Add(Notebook.Outputs(await session.Run(Notebook.Source(cell)), outputs.Count + 1));
            }
            catch (Exception failure)
            {
                return new NotebookRun(notebook, outputs, $"{name}, code cell {outputs.Count + 1}: {failure.Message}", session);
            }
        }

        return new NotebookRun(notebook, outputs, null, session);
    }

    /// <summary>Puts the outputs of this run into the file.</summary>
    public void Save()
    {
        foreach (var (cell, index) in Notebook.CodeCells.Select((cell, index) => (cell, index)))
        {
            cell["execution_count"] = index + 1;
            cell["outputs"] = Outputs[index].DeepClone();
        }

        Notebook.Save();
    }
}
