using System.Text;

namespace Compare;

[TestFixture]
internal sealed class RtfReaderTests
{
    private const string End = @"\par The harbour office said on Monday that the old pier would stay closed until divers had looked at its piles.\par}";

    private static Article Read(string rtf)
    {
        using var folder = new TestFolder().With("a.rtf", Encoding.Latin1.GetBytes(rtf));
        return Corpus.Load(folder.Path).Articles.Single();
    }

    [TestCase(@"{\rtf1\ansi\ansicpg1252 Caf\'e9 \u8211? open\'85 still", "Café – open… still", TestName = "windows-1252 and Unicode")]
    [TestCase(@"{\rtf1\ansi\uc2 A\u960 xx b\uc0\u961 c", "Aπ bρc", TestName = "characters to skip after Unicode")]
    [TestCase(@"{\rtf1\ansi\ansicpg1251\'cf\'f0\'e8\'f7\'e0\'eb \'e7\'e0\'ea\'f0\'fb\'f2", "Причал закрыт", TestName = "code page of the document")]
    [TestCase(@"{\rtf1\ansi{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Gothic;}}\f1\'cf\'f0\f0 caf\'e9 {\f2\'8d\'60} end", "Прcafé 港 end", TestName = "code pages of fonts")]
    [TestCase(@"{\rtf1{\*\generator X;}{\info{\title No}}{\stylesheet{\s0 Normal;}}{\header Top}{\pict\wmetafile8 0100}Shown {\v hidden }{\*\unknown gone}words", "Shown words", TestName = "what is no text")]
    [TestCase(@"{\rtf1 A{\field{\*\fldinst HYPERLINK ""https://x.example""}{\fldrslt link that shows}} word\~here \{braces\}", "Alink that shows word here {braces}", TestName = "fields and signs")]
    [TestCase("{\\rtf1 Before\\bin6 {{}}\\\\ after", "Before after", TestName = "binary data")]
    [TestCase(@"{\rtf1 \lquote a\rquote \ldblquote b\rdblquote  c\emdash d\endash e", "‘a’“b” c—d–e", TestName = "named characters")]
    public void The_first_line_is_read(string start, string expected) => Assert.That(Read(start + End).Headline, Is.EqualTo(expected));

    [Test]
    public void Paragraphs_are_blocks() => Assert.That(
        Read(@"{\rtf1 Old pier closed\par\pard By Ida Brandvold\line\par" + End[4..]).Blocks.Select(block => block.Kind), Is.EqualTo(new[] { BlockKind.Headline, BlockKind.Paragraph }));

    [Test]
    public void Broken_files_say_what_was_expected()
    {
        using var folder = new TestFolder().With("a.rtf", "Old pier closed").With("b.rtf", @"{\rtf1 Old pier closed\par {\b The").With("c.rtf", @"{\rtf1{\fonttbl{\f0 Arial;}}}").With("d.rtf", @"{\rtf1 " + new string('{', 2000));
        Assert.That(folder.Problems(), Is.EqualTo(new[]
        {
            "a.rtf: is no RTF file, expected one that starts with {\\rtf",
            "b.rtf: ends inside a group, expected a whole RTF file",
            "c.rtf: no text found, expected an article or an export of a press database",
            "d.rtf: groups nest deeper than 1000, expected an RTF file that closes its groups",
        }));
    }
}
