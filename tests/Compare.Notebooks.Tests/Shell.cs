using System.Diagnostics;

namespace Compare.Tests;

/// <summary>A command in a process of its own.</summary>
/// <param name="Exit">Its exit code; -1 where it was stopped.</param>
/// <param name="Output">What it wrote to standard output and standard error.</param>
internal sealed record Shell(int Exit, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Runs a program in a folder; standard input is empty.</summary>
    public static Shell Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What this test process was started with must not reach the commands that it starts.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Patience)) return new Shell(process.ExitCode, output.Result + error.Result);
        process.Kill(entireProcessTree: true);
        return new Shell(-1, $"took longer than {Patience}");
    }
}
