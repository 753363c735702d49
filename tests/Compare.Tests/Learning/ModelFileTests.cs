using System.Text;

namespace Compare;

public class ModelFileTests
{
    [Test]
    public void What_is_written_is_read_again()
    {
        var read = Again(LearnedModelTests.ThreeClasses, out var bytes);
        Again(read, out var second);
        Assert.Multiple(() =>
        {
            Assert.That(second, Is.EqualTo(bytes), "the same model gives the same bytes");
            Assert.That(read.Features, Is.EqualTo(LearnedModelTests.ThreeClasses.Features));
            Assert.That(read.Classes, Is.EqualTo(LearnedModelTests.ThreeClasses.Classes));
            Assert.That(read.Predict([2.5f]), Is.EqualTo(LearnedModelTests.ThreeClasses.Predict([2.5f])));
        });
    }

    [Test]
    public void Another_file_is_refused()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true)) writer.Write("PNG");
        stream.Position = 0;
        Assert.That(() => ModelFile.Read(stream), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("\"PNG\" opens the file, expected \"Compare model 1\""));
    }

    [Test]
    public void A_file_cut_short_is_refused()
    {
        Again(LearnedModelTests.TwoClasses, out var bytes);
        Assert.That(() => ModelFile.Read(new MemoryStream(bytes[..^3])), Throws.TypeOf<EndOfStreamException>());
    }

    private static LearnedModel Again(LearnedModel model, out byte[] bytes)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(model, stream);
        bytes = stream.ToArray();
        return ModelFile.Read(new MemoryStream(bytes));
    }
}
