using System.Diagnostics;

namespace Compare;

[TestFixture]
public sealed class WithoutFontsTests
{
    /// <summary>Hides the machine's fonts and libfontconfig from one process and what it starts, then runs its arguments.</summary>
    private const string Hide = """
        set -e
        [ ! -d /usr/share/fonts ] || mount -t tmpfs none /usr/share/fonts
        for library in /usr/lib/*/libfontconfig.so*; do
          [ ! -e "$library" ] || mount --bind /dev/null "$library"
        done
        export HOME=/nonexistent
        exec "$@"
        """;

    [Test]
    public void The_charts_are_the_same_to_the_byte_where_the_machine_has_neither_fonts_nor_libfontconfig()
    {
        Assume.That(Run("unshare", "-m", "sh", "-c", Hide, "sh", "true").Code, Is.Zero, "needs Linux and the right to mount");
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "without-fonts");
        var here = Path.Combine(folder, "here");
        var (code, output) = Run("unshare", "-m", "sh", "-c", Hide, "sh", Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            typeof(Program).Assembly.Location, Path.Combine(folder, "hidden"), "harbour");
        Assert.That(code, Is.Zero, output);

        Program.Main([here, "harbour"]);
        foreach (var file in Directory.GetFiles(Path.Combine(here, "harbour")))
        {
            var hidden = Path.Combine(folder, "hidden", "harbour", Path.GetFileName(file));
            Assert.That(File.ReadAllBytes(hidden), Is.EqualTo(File.ReadAllBytes(file)), Path.GetFileName(file));
        }
    }

    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            var output = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception notFound)
        {
            return (-1, notFound.Message);
        }
    }
}
