namespace Compare;

public class PageElementsTests
{
    [Test]
    public void What_never_holds_text_goes_and_its_neighbours_stay_in_order()
    {
        var page = PageParser.Parse("<body>one<script>a</script> two <b>three<svg><title>x</title></svg></b><style>b</style><input value=c>four<template>d</template><p>five</p></body>");
        var elements = PageElements.Of(page);
        elements.RemoveNeverText();
        Assert.That(page.Body!.InnerHtml, Is.EqualTo("one two <b>three</b>four<p>five</p>"));
        Assert.That(page.Body.ChildNodes.Select(node => node.ParentElement), Is.All.SameAs(page.Body));
    }

    [Test]
    public void What_was_gathered_stays_readable_without_its_place()
    {
        var page = PageParser.Parse("<body><p>one</p><script type='application/ld+json'>{}</script><script>x</script></body>");
        var elements = PageElements.Of(page);
        elements.RemoveNeverText();
        Assert.That(elements.Data.Single().TextContent, Is.EqualTo("{}"));
        Assert.That(elements.Data.Single().ParentElement, Is.Null);
    }
}
