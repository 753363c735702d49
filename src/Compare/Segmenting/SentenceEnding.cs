namespace Compare;

/// <summary>A run of full stops, question marks and the like with the quotes and brackets that close after it.</summary>
/// <param name="Start">The first mark.</param>
/// <param name="MarksEnd">After the last mark of the first run.</param>
/// <param name="End">After the last mark or closing quote.</param>
/// <param name="IsWide">Whether it holds a mark that needs no space after it (。؟।).</param>
internal readonly record struct Stop(int Start, int MarksEnd, int End, bool IsWide)
{
    /// <summary>Whether something closes after the marks.</summary>
    internal bool HasCloser => End > MarksEnd;
}

/// <summary>Decides whether a stop in a block ends a sentence.</summary>
internal sealed class SentenceEnding(string text, TextSpan block, LanguageWords? language = null)
{
    private const int LongestWord = 24;

    private readonly SentenceWords words = new(language);

    /// <summary>Reads the stop that begins at <paramref name="start"/>, stray second stops (". .") included.</summary>
    internal Stop ReadStop(int start, bool isQuoteOpen)
    {
        var end = start;
        var marksEnd = -1;
        var isWide = false;
        while (end < block.End)
        {
            if (StopMarks.IsStop(text[end]))
            {
                isWide |= StopMarks.IsWide(text[end]);
                end++;
            }
            else if (text[end] == ' ' && IsStray(end + 1))
            {
                end++;
            }
            else
            {
                var closed = CloserEnd(end, isQuoteOpen);
                if (closed == end) break;
                if (marksEnd < 0) marksEnd = end;
                if (text[closed - 1] == '"') isQuoteOpen = !isQuoteOpen;
                end = closed;
            }
        }

        return new Stop(start, marksEnd < 0 ? end : marksEnd, end, isWide);
    }

    /// <summary>The end of the closing quote, bracket or footnote mark at <paramref name="at"/>, a space before it included, or <paramref name="at"/> where none stands.</summary>
    private int CloserEnd(int at, bool isQuoteOpen) => text[at] switch
    {
        _ when Closes(at, isQuoteOpen) => at + 1,
        ' ' when isQuoteOpen && IsQuoteAtLineEnd(at + 1) => at + 2,
        ' ' or '\u00A0' or '\u202F' when IsSpacedGuillemet(at + 1) => at + 2,
        _ => FootnoteEnd(at),
    };

    /// <summary>Whether the stop ends the sentence that began at <paramref name="sentenceStart"/>.</summary>
    internal bool Ends(Stop stop, int sentenceStart)
    {
        var next = SkipWhite(stop.End);
        if (next >= block.End) return true;
        if (next == stop.End) return stop.IsWide ? EndsWide(next) : EndsWithoutSpace(stop, sentenceStart);
        var isAfterDash = false;
        var first = next;
        while (first < block.End && (StopMarks.IsOpener(text[first]) || StopMarks.IsDash(text[first]) || text[first] is ' ' or '\u00A0'))
        {
            isAfterDash |= StopMarks.IsDash(text[first]);
            first++;
        }

        if (first >= block.End) return HasLineBreak(stop.End, next);
        var c = text[first];
        if (c is ',' or ';' or ':' or '&' or '/' or '،' or '、') return false;
        if (StopMarks.IsLineBreak(c)) return true;
        if (char.IsLower(c)) return IsMixedCase(first) ? EndsBeforeCapital(stop, first, sentenceStart) : EndsBeforeLower(stop, first, isAfterDash);
        if (char.IsDigit(c)) return EndsBeforeDigit(stop, first, sentenceStart);
        return EndsBeforeCapital(stop, first, sentenceStart);
    }

    private bool EndsWide(int next) => text[next] is not ('，' or '、' or ',' or '；' or '：' or '،' or 'と' or '的');

    private bool EndsBeforeLower(Stop stop, int next, bool isAfterDash)
    {
        if (isAfterDash || stop.HasCloser || stop.MarksEnd - stop.Start > 1 || text[stop.Start] != '.') return false;
        var word = WordBefore(stop.Start);
        return word.Length >= 4 && IsAllLower(word) && words.KindOf(word) == AbbreviationKind.None && !IsAddress(next);
    }

    private bool EndsBeforeDigit(Stop stop, int next, int sentenceStart)
    {
        if (!IsSinglePoint(stop)) return true;
        var word = WordBefore(stop.Start);
        if (word.Length == 0) return true;
        if (IsListMark(stop, sentenceStart)) return false;
        return words.KindOf(word) == AbbreviationKind.None && !(word.Length == 1 && char.IsUpper(word[0]) && char.IsDigit(text[next])) && !IsOrdinal(word, stop.Start);
    }

    private bool EndsBeforeCapital(Stop stop, int next, int sentenceStart)
    {
        var following = WordAt(next);
        if (stop.HasCloser) return !(StopMarks.IsQuotation(text[stop.End - 1]) && IsSpeechTag(next, text[stop.Start] == '.'));
        if (stop.MarksEnd - stop.Start == 1 && text[stop.Start] == '!' && Abbreviations.IsExclaimedName(WordBefore(stop.Start)))
            return words.IsStarter(following);
        if (IsEllipsis(stop)) return following is not ("I" or "I'm" or "I’m" or "I'd" or "I’d" or "I've" or "I’ve" or "I'll" or "I’ll");
        return !IsSinglePoint(stop) || EndsAfterWord(WordBefore(stop.Start), stop, next, following, sentenceStart);
    }

    private bool EndsAfterWord(string word, Stop stop, int next, string following, int sentenceStart)
    {
        if (word.Length == 0) return true;
        if (IsListMark(stop, sentenceStart)) return false;
        var opensQuote = StopMarks.IsOpener(text[SkipWhite(stop.End)]);
        switch (words.KindOf(word))
        {
            case AbbreviationKind.Leading: return false;
            case AbbreviationKind.Numbered: return following.Length == 0 || !following.All(c => c is 'I' or 'V' or 'X' or 'L') || following == "I";
            case AbbreviationKind.Calendar: return !words.IsMonth(following);
            case AbbreviationKind.Clock: return !words.FollowsClock(following);
            case AbbreviationKind.Either: return opensQuote || words.IsStarter(following);
            default: break;
        }

        if (word.Length == 1 && char.IsUpper(word[0]))
            return (words.IsStarter(following) && !IsInitial(next)) || opensQuote;
        return !(word.All(char.IsAsciiDigit) && word.Length <= 2 && words.IsMonth(following)) && !IsOrdinal(word, stop.Start);
    }

    private bool IsOrdinal(string number, int stop)
    {
        if (language is null) return false;
        var before = stop - number.Length;
        while (before > block.Start && char.IsWhiteSpace(text[before - 1])) before--;
        return words.IsOrdinal(number, WordBefore(before));
    }

    private bool EndsWithoutSpace(Stop stop, int sentenceStart)
    {
        var next = stop.End;
        if (StopMarks.IsOpener(text[next]) && next + 1 < block.End) next++;
        if (!char.IsUpper(text[next])) return false;
        var following = WordAt(next);
        var isWord = following.Length == 1 ? following is "I" or "A" : char.IsLower(following[1]) || following[1] is '\'' or '’';
        if (!isWord || Abbreviations.IsDomainEnding(following) || IsListMark(stop, sentenceStart) || IsInAddress(stop.Start, next)) return false;
        if (stop.HasCloser || next > stop.End) return true;
        var previous = stop.Start > block.Start ? text[stop.Start - 1] : ' ';
        var word = WordBefore(stop.Start);
        if (text[stop.Start] == '.' && words.KindOf(word.Length == 0 ? " " : word) != AbbreviationKind.None) return false;
        if (char.IsUpper(previous)) return word.Length > 1 && words.IsStarter(following);
        return char.IsDigit(previous) || StopMarks.IsSureCloser(previous) || StopMarks.IsQuotation(previous) || previous == '%' || (char.IsLower(previous) && word.Length > 1);
    }

    /// <summary>"Smith said." after a closing quote: the attribution stays with its quotation unless it leads on to the next one.</summary>
    private bool IsSpeechTag(int next, bool isWhole)
    {
        var i = next;
        for (var count = 0; count < 5 && i < block.End; count++)
        {
            var word = WordAt(i);
            if (word.Length == 0) return false;
            i += word.Length;
            if (count > 0 && words.IsSpeechVerb(word))
                return i >= block.End || text[i] == '.' || StopMarks.IsLineBreak(text[i]) || (!isWhole && text[i] is ',' or ':' or ';');
            if (!char.IsUpper(word[0]) && count == 0) return false;
            if (i < block.End && text[i] == '.') i++;
            if (i >= block.End || text[i] != ' ') return false;
            i++;
        }

        return false;
    }

    private bool Closes(int i, bool isQuoteOpen)
    {
        var c = text[i];
        if (StopMarks.IsSureCloser(c)) return true;
        if (!StopMarks.IsEitherWay(c)) return false;
        if (i + 1 >= block.End || char.IsWhiteSpace(text[i + 1])) return true;
        if (char.IsLetterOrDigit(text[i + 1])) return c == '"' && isQuoteOpen;
        return !StopMarks.IsOpener(text[i + 1]) || StopMarks.IsEitherWay(text[i + 1]) || StopMarks.IsSureCloser(text[i + 1]);
    }

    /// <summary>The end of a footnote mark such as "[12]", or <paramref name="i"/> where none stands.</summary>
    private int FootnoteEnd(int i)
    {
        if (text[i] != '[') return i;
        var end = i + 1;
        while (end < block.End && end - i < 5 && char.IsAsciiDigit(text[end])) end++;
        return end > i + 1 && end < block.End && text[end] == ']' ? end + 1 : i;
    }

    /// <summary>A stop of its own after a space, not the start of a name such as ".NET".</summary>
    private bool IsStray(int i)
    {
        if (i >= block.End || text[i] is not ('.' or '!' or '?' or '…')) return false;
        return i + 1 >= block.End || char.IsWhiteSpace(text[i + 1]) || StopMarks.IsStop(text[i + 1]) || StopMarks.IsSureCloser(text[i + 1]);
    }

    private bool IsSinglePoint(Stop stop) => stop.MarksEnd - stop.Start == 1 && text[stop.Start] is '.' && !stop.HasCloser;

    private bool IsEllipsis(Stop stop)
    {
        var points = 0;
        for (var i = stop.Start; i < stop.MarksEnd; i++)
        {
            if (text[i] == '…') points += 3;
            else if (text[i] == '.') points++;
            else if (text[i] != ' ') return false;
        }

        return points >= 3;
    }

    /// <summary>A number or letter with a point that opens the sentence: "1. First".</summary>
    private bool IsListMark(Stop stop, int sentenceStart)
    {
        var length = stop.Start - sentenceStart;
        if (length is < 1 or > 3 || stop.End - stop.Start != 1 || text[stop.Start] != '.') return false;
        var mark = text.AsSpan(sentenceStart, length);
        foreach (var c in mark)
        {
            if (!char.IsAsciiDigit(c) && !(length == 1 && char.IsAsciiLetter(c) && c is not 'I')) return false;
        }

        return true;
    }

    private bool IsInAddress(int stopStart, int next)
    {
        var start = stopStart;
        while (start > block.Start && stopStart - start < 100 && !char.IsWhiteSpace(text[start - 1])) start--;
        var end = next;
        while (end < block.End && end - next < 60 && !char.IsWhiteSpace(text[end])) end++;
        var before = text.AsSpan(start, stopStart - start);
        return before.ContainsAny('/', '@', '#') || before.StartsWith("www", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(next, end - next).ContainsAny('@', '_');
    }

    /// <summary>French sets a space before the closing mark, and one after it.</summary>
    private bool IsSpacedGuillemet(int i) => i < block.End && text[i] == '»' && (i + 1 >= block.End || !char.IsLetterOrDigit(text[i + 1]));

    private bool IsQuoteAtLineEnd(int i) => i < block.End && text[i] == '"' && (i + 1 >= block.End || StopMarks.IsLineBreak(text[i + 1]));

    /// <summary>A web address or the end of one, which belongs to the sentence before it.</summary>
    private bool IsAddress(int next)
    {
        var end = next;
        while (end < block.End && end - next < 60 && !char.IsWhiteSpace(text[end])) end++;
        var word = text.AsSpan(next, end - next).TrimEnd(".,;:!?");
        return word.IndexOf("://", StringComparison.Ordinal) > 0 || word.IndexOf('.') is var point && point > 0 && point < word.Length - 1
            || Abbreviations.IsDomainEnding(word.ToString());
    }

    private bool IsInitial(int next) => next + 1 < block.End && text[next + 1] == '.';

    private bool IsMixedCase(int i) => i + 1 < block.End && char.IsUpper(text[i + 1]);

    private bool HasLineBreak(int start, int end) => text.AsSpan(start, end - start).IndexOfAny('\n', '\r') >= 0;

    private static bool IsAllLower(string word) => word.All(char.IsLower);

    /// <summary>The letters, digits, inner points and apostrophes right before a stop; empty where it is longer than any abbreviation.</summary>
    private string WordBefore(int stop)
    {
        var start = stop;
        while (start > block.Start && stop - start <= LongestWord && IsWordPart(text[start - 1])) start--;
        while (start < stop && text[start] is '.' or '\'' or '’') start++;
        return stop - start > LongestWord ? "" : text[start..stop];
    }

    private string WordAt(int start)
    {
        var end = start;
        while (end < block.End && end - start < LongestWord && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’')) end++;
        return text[start..end];
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '\'' or '’';

    private int SkipWhite(int i)
    {
        while (i < block.End && char.IsWhiteSpace(text[i])) i++;
        return i;
    }
}
