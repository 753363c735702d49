using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>What a short line of page furniture is.</summary>
internal enum FurnitureKind
{
    /// <summary>No furniture.</summary>
    None,
    /// <summary>A line that may stand anywhere between the paragraphs: an advertisement mark, a share button.</summary>
    Loose,
    /// <summary>A line after which nothing of the article follows: comments, related stories, the page's end.</summary>
    End,
}

/// <summary>Tells the furniture of pasted pages by the form of short lines and a small list of the phrases that pages print.</summary>
internal static partial class Furniture
{
    private const int LongestLine = 100, LongestCaption = 300;

    private static readonly FrozenSet<string> EndPhrases = Phrases("""
        comments|comment|leave a comment|write a comment|post a comment|add a comment|view comments|show comments|join the conversation
        bottom of page|end of page|back to top|to top|you may also like|you might also like|you might be interested in|also interesting
        recent posts|related posts|related|related articles|related stories|related topics|related content|read next|up next|most read|most popular|most viewed
        more stories|more from this author|more on this story|trending|trending now|popular now|recommended|recommended for you|recommended stories|see all
        newsletter|sign up for our newsletter|subscribe to our newsletter|about the author|explore more|what to read next|latest news|top stories
        kommentare|kommentar schreiben|kommentare anzeigen|nach oben|zum seitenanfang|mehr zum thema|das könnte sie auch interessieren|auch interessant|meistgelesen|lesen sie auch|weitere artikel
        commentaires|commenter|laisser un commentaire|haut de page|retour en haut|à lire aussi|sur le même sujet|articles liés|les plus lus|vous aimerez aussi
        comentarios|dejar un comentario|volver arriba|te puede interesar|noticias relacionadas|lo más leído|artículos relacionados
        commenti|lascia un commento|torna su|leggi anche|articoli correlati|potrebbe interessarti|i più letti
        reacties|reageer|naar boven|lees ook|meest gelezen|gerelateerde artikelen|comentários|leia também|leia mais|mais lidas|notícias relacionadas
        komentarze|dodaj komentarz|czytaj też|czytaj także|zobacz także|zobacz również|polecane|najczęściej czytane|do góry|kommentarer|läs också|läs även|mest lästa
        комментарии|читайте также|по теме|похожие материалы|наверх|коментарі|читайте також|вгору|популярне|схожі новини
        """);

    private static readonly FrozenSet<string> LoosePhrases = Phrases("""
        top of page|skip to content|skip to main content|skip to navigation|menu|search|home|log in|sign in|sign up|log in sign up|subscribe|register|all posts
        share|share this|share this page|share this post|share this article|share this story|print|print this page|print article|email|e mail|copy link|tweet|save|save article|gift this article|listen|listen to article|listen to this article|follow us
        advertisement|advertisment|ad|sponsored|sponsored content|promoted|story continues below advertisement|article continues below|article continues after advertisement|continue reading|continue reading below|scroll to continue
        read more|show more|see more|load more|view gallery|view image in fullscreen|image source|getty images|photo|breaking|breaking news|live|play video|watch live|loading|close|accept|accept all|accept all cookies|cookie settings|privacy|privacy policy|terms of use|contact|contact us|all rights reserved|facebook|twitter|whatsapp|linkedin|instagram|telegram|youtube|reddit|x
        zum inhalt springen|teilen|drucken|artikel teilen|merken|anzeige|werbung|mehr anzeigen|anmelden|abonnieren|suche|startseite|impressum|datenschutz|artikel anhören
        partager|imprimer|publicité|lire la suite|lire plus|s abonner|se connecter|accueil|rechercher|écouter|aller au contenu
        compartir|imprimir|publicidad|leer más|seguir leyendo|suscribirse|iniciar sesión|buscar|inicio|ir al contenido|escuchar
        condividi|stampa|pubblicità|leggi di più|continua a leggere|abbonati|accedi|cerca|vai al contenuto|ascolta
        delen|advertentie|lees meer|lees verder|abonneren|inloggen|zoeken|naar de inhoud|compartilhar|compartilhe|partilhar|publicidade|continua após a publicidade|assine|entrar|buscar
        udostępnij|reklama|czytaj więcej|drukuj|zaloguj|szukaj|przejdź do treści|dela|annons|läs mer|logga in|sök|skriv ut
        поделиться|реклама|читать далее|подписаться|войти|поиск|главная|печать|поділитися|читати далі|підписатися|увійти|пошук|головна
        """);

    /// <summary>What a line is that stands for itself; <see cref="FurnitureKind.None"/> for running text.</summary>
    /// <param name="raw">The line as written: runs of spaces part the entries of a menu.</param>
    public static FurnitureKind KindOf(string raw)
    {
        var line = raw.Trim();
        if (line.Length is 0 or > LongestLine) return FurnitureKind.None;
        var key = TextForm.Key(line);
        if (EndPhrases.Contains(key) || CommentCount().IsMatch(line)) return FurnitureKind.End;
        if (LoosePhrases.Contains(key) || ReadingTime().IsMatch(line) || Counter().IsMatch(line) || HashTags().IsMatch(line) || PictureCount().IsMatch(line)) return FurnitureKind.Loose;
        return IsMenu(line) || IsCredit(line) ? FurnitureKind.Loose : FurnitureKind.None;
    }

    /// <summary>Whether a line ends as captions do: with the name of the picture's owner behind a sign or in brackets.</summary>
    public static bool EndsInCredit(string line) =>
        line.Length <= LongestCaption && line.AsSpan().IndexOfAny('©', '(', '/') >= 0 && OwnerAtEnd().IsMatch(line);

    /// <summary>The line that constructed corpora carry at a page's end; it is about the page, not part of the article.</summary>
    public static bool IsDisclaimer(string line) => Disclaimer().IsMatch(line);

    /// <summary>Three or more short entries parted by runs of spaces, bars or arrows, and no sentence.</summary>
    private static bool IsMenu(string line)
    {
        if (TextForm.EndsSentence(line)) return false;
        var entries = MenuSeparator().Split(line).Where(entry => entry.Length > 0).ToList();
        return entries.Count >= 3
            ? entries.All(entry => TextForm.Words(entry) <= 4)
            : entries.Count == 2 && entries.All(entry => KindOf(entry) != FurnitureKind.None || LoosePhrases.Contains(TextForm.Key(entry)));
    }

    /// <summary>Whether a line is the caption of a picture: it ends in the naming of who made it.</summary>
    public static bool IsCaption(string line) => line.Length <= 300 && CaptionEnd().IsMatch(line);

    /// <summary>A line that only names the maker of a picture.</summary>
    private static bool IsCredit(string line) => !TextForm.EndsSentence(line) && TextForm.Words(line) <= 10 && PictureCredit().IsMatch(line);

    private static FrozenSet<string> Phrases(string list) =>
        list.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:\(?\d[\d.,]*\)?\s*(?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|comentários?|komentarz[ey]?|kommentarer|комментари[йяев]+|коментар[іїв]+)|(?:comments|kommentare|commentaires|comentarios|commenti|reacties|comentários|komentarze|kommentarer|комментарии|коментарі)\s*[:(]\s*\d+\)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommentCount();

    [GeneratedRegex(@"^\d+\s*(?:-\s*)?(?:min(?:ute)?s?\.?|minuten|minutes|minutos|minuti|minut[yę]?|мин\.?|хв\.?)(?:\s*(?:read(?:ing time)?|lesezeit|de lecture|de lectura|di lettura|leestijd|de leitura|czytania|чтения|читання))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadingTime();

    [GeneratedRegex(@"^\d[\d.,]*\s*[kKmM]?\s*(?:views?|likes?|shares?|reads?|reactions?|followers?|aufrufe|vues|partages|vistas|просмотров|переглядів)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:\p{L}+\s)?\d{1,3}\s(?:of|von|sur|de|di|van|z|af|av|из|з|/)\s\d{1,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PictureCount();

    [GeneratedRegex(@"^(?:[#＃][\p{L}\p{N}_]+\s*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex HashTags();

    [GeneratedRegex(@"\s{2,}|\t|\s*[|›»→•·>]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex MenuSeparator();

    [GeneratedRegex(@"(?:/\s?getty(?: images)?$|getty images$|^\(?(?:ap|afp|reuters|epa|dpa)[/ ](?:photo|images|picture)|^(?:photo|photograph|picture|image|foto|bild|фото)(?: credit)?s?\s?(?:by|:|/)|^©)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PictureCredit();

    [GeneratedRegex(@"(?:^|[\s(|])(?:photo|photograph|picture|image|foto|bild|фото)(?:graph)?(?: credit)?\s?:\s?\p{Lu}[\p{L}\p{N}.'’&/-]*(?:[\s/]\p{Lu}[\p{L}\p{N}.'’&/-]*){0,4}\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CaptionEnd();

    [GeneratedRegex(@"(?:©\s?[^.©]{2,60}|\((?:photo|picture|image|foto|fotos|bild|bilder|grafik|illustration|quelle|source|credit|courtesy|crédit|fuente|zdj|fot|фото)\b[^()]{0,60}\)|\([^()]{2,40}/\s?(?:[^()]*\.com|dpa|afp|ap|reuters|epa|getty[^()]*|pa|imago[^()]*)\))\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnerAtEnd();

    [GeneratedRegex(@"^(?:this\s(?:\w+\s){1,3}(?:a\s)?)?constructed example\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Disclaimer();
}
