namespace Compare;

/// <summary>What a word does in its sentence, as coarsely as attribution needs it.</summary>
internal enum WordClass
{
    /// <summary>Punctuation.</summary>
    Mark,
    /// <summary>A noun or an adjective: any word that is nothing else.</summary>
    Noun,
    /// <summary>A capitalised word inside a sentence.</summary>
    Name,
    /// <summary>Digits.</summary>
    Number,
    /// <summary>"the", "some", "his".</summary>
    Determiner,
    /// <summary>The ending of a possessor.</summary>
    Possessive,
    /// <summary>A pronoun as subject.</summary>
    Subject,
    /// <summary>A pronoun as object.</summary>
    Object,
    /// <summary>"who", "which".</summary>
    Relative,
    /// <summary>"that", whatever it does.</summary>
    That,
    /// <summary>A word that opens a subordinate clause.</summary>
    Subordinator,
    /// <summary>"and", "or", "but".</summary>
    Conjunction,
    /// <summary>A preposition or particle.</summary>
    Preposition,
    /// <summary>"to".</summary>
    To,
    /// <summary>A form of "be", "have" or "do".</summary>
    Auxiliary,
    /// <summary>"will", "could".</summary>
    Modal,
    /// <summary>An adverb or negation.</summary>
    Adverb,
    /// <summary>A verb in the present or its base form.</summary>
    Verb,
    /// <summary>A past tense or past participle.</summary>
    Past,
    /// <summary>A form in -ing that works as a verb.</summary>
    Ing,
}
