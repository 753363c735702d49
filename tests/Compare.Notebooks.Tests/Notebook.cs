using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Compare.Tests;

/// <summary>A file in the Jupyter notebook format, version 4.5.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions Writing = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string path;

    private Notebook(string path) => (this.path, Content) = (path, JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    public JsonObject Content { get; }

    public IReadOnlyList<JsonObject> Cells => [.. Content["cells"]!.AsArray().Select(cell => cell!.AsObject())];

    public IReadOnlyList<JsonObject> CodeCells => [.. Cells.Where(cell => (string?)cell["cell_type"] == "code")];

    public static Notebook Load(string path) => new(path);

    public static string Source(JsonObject cell) => Text(cell["source"]);

    /// <summary>The outputs as they would be saved.</summary>
    public static JsonArray Outputs(Shown shown, int number)
    {
        var outputs = new JsonArray();
        if (shown.Printed.Length > 0)
            outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(shown.Printed) });
        if (shown.Formats.Count > 0)
        {
            outputs.Add(new JsonObject
            {
                ["data"] = new JsonObject(shown.Formats.Select(format => KeyValuePair.Create(format.Key, (JsonNode?)Lines(format.Value)))),
                ["execution_count"] = number,
                ["metadata"] = new JsonObject(),
                ["output_type"] = "execute_result",
            });
        }

        return outputs;
    }

    /// <summary>Text that the format keeps as a list of lines.</summary>
    public static string Text(JsonNode? lines) => lines is JsonArray list ? string.Concat(list.Select(line => (string?)line)) : (string?)lines ?? "";

    public void Save() => File.WriteAllText(path, Content.ToJsonString(Writing) + "\n");

    private static JsonArray Lines(string text)
    {
        var lines = text.Split('\n').Select((line, index) => (line, index)).ToList();
        return [.. lines.Select(line => (JsonNode?)(line.index < lines.Count - 1 ? line.line + "\n" : line.line)).Where(line => ((string?)line)!.Length > 0)];
    }
}
