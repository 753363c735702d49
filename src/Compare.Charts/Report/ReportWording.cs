using System.Globalization;

namespace Compare;

/// <summary>Counts, times and names of the model in the report's words.</summary>
internal static class ReportWording
{
    /// <summary>"1 claim", "1,200 claims".</summary>
    public static string Count(int count, string noun) =>
        $"{Number(count)} {(count == 1 ? noun : noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s")}";

    /// <summary>A count with thousands apart.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A time for people, written to its precision: "4 Mar 2031, 06:15 (UTC+01:00)".</summary>
    public static string Time(PublicationTime time)
    {
        var format = time.Precision switch
        {
            TimePrecision.Year => "yyyy",
            TimePrecision.Month => "MMM yyyy",
            TimePrecision.Day => "d MMM yyyy",
            _ => "d MMM yyyy, HH:mm",
        };
        var zone = time.Precision < TimePrecision.Minute ? ""
            : time.Offset switch
            {
                null => " (zone not given)",
                { Ticks: 0 } => " (UTC)",
                { } offset => $" (UTC{(offset < TimeSpan.Zero ? '−' : '+')}{offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture)})",
            };
        return time.Local.ToString(format, CultureInfo.InvariantCulture) + zone;
    }

    /// <summary>The kind of a dispute.</summary>
    public static string Kind(DisputeKind kind) => kind switch
    {
        DisputeKind.RivalFigure => "rival figure",
        DisputeKind.RivalName => "rival name",
        DisputeKind.RivalDayOrPlace => "rival day or place",
        DisputeKind.WholeStory => "whole story",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The voice of a dispute.</summary>
    public static string VoiceOf(Voice voice) => voice == Voice.Own ? "in its own voice" : "in somebody’s words";

    /// <summary>What an article is among the versions of one: "version 1 of 2, replaced", or among the posts of a live blog; null where it stands for itself.</summary>
    public static string? VersionOf(string articleId, SeriesIndex series) => series.Of(articleId) is not { } own ? null
        : own.Kind == SeriesKind.Live ? $"post {series.NumberOf(articleId)} of {own.ArticleIds.Length} of a live blog"
        : $"version {series.NumberOf(articleId)} of {own.ArticleIds.Length}{(series.IsReplaced(articleId) ? ", replaced" : "")}";

    /// <summary>What an article is a copy of: "wire copy of Harbour Courier".</summary>
    public static string CopyOf(ArticleCopy copy, IReadOnlyDictionary<string, Article> articles) => copy switch
    {
        { Kind: CopyKind.Wire, OriginalId: { } id } => $"wire copy of {articles[id].Outlet.Name}, {id}",
        { Kind: CopyKind.Partial, OriginalId: { } id } => $"takes passages from {articles[id].Outlet.Name}, {id}",
        { OriginalId: { } id } => $"duplicate of {id}",
        _ => $"{(copy.Passages.IsEmpty ? "credits" : "text of")} {copy.Credited}, of which no article is at hand",
    };
}
