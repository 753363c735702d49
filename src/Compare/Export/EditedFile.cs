namespace Compare;

/// <summary>A table that a person corrects: written whole or not at all, and never over one that is there.</summary>
internal static class EditedFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="path">The file, as typed.</param>
    /// <param name="force">Write although there is one already, which is kept under a name like <c>articles.edited-1.csv</c>.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ResultFolderException">There is one already, or the disk refuses.</exception>
    public static void Write(string path, bool force, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        if (Directory.Exists(target)) throw new ResultFolderException($"{path}: is a folder, expected the name of a file");
        if (File.Exists(target) && !force)
        {
            throw new ResultFolderException(
                $"{path}: exists already and is not overwritten (--force keeps it as {Path.GetFileName(ResultMover.FreeName(target))})");
        }

        ResultFolderException.Guard(path, () =>
        {
            var fresh = target + ".writing";
            using (var stream = File.Create(fresh)) write(stream);
            if (File.Exists(target)) File.Move(target, ResultMover.FreeName(target));
            File.Move(fresh, target);
        });
    }
}
