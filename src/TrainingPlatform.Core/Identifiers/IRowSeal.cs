namespace TrainingPlatform.Identifiers;

/// <summary>Keyed marks for rows that must never change. Who has the database and not the keys folder cannot make one.</summary>
public interface IRowSeal
{
    /// <summary>The mark of a row's canonical text under the newest key: <c>m{version}.{base64url}</c>.</summary>
    string Mark(string text);

    /// <summary>False for another text, another key, or a mark of another form.</summary>
    bool Fits(string mark, string text);
}
