using System.Diagnostics;

namespace Compare.Tests;

/// <summary>A call of the program in a process of its own.</summary>
/// <param name="Exit">Its exit code; -1 where it was stopped.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ProgramCall(int Exit, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Calls the program in a folder; standard input is empty.</summary>
    public static ProgramCall Of(IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Patience)) return new ProgramCall(process.ExitCode, output.Result, error.Result);
        process.Kill();
        return new ProgramCall(-1, "", $"took longer than {Patience}");
    }
}
