using TrainingPlatform.Policy;
using TrainingPlatform.Policy.TaxCredits;

namespace TrainingPlatform.PolicyEditions.Contracts;

/// <summary>Turns a determination into its proof card. Nothing is worked out again.</summary>
public interface IProofCards
{
    /// <param name="facts">The facts the determination was made from.</param>
    /// <param name="determination">Holds one component, or both of which the card shows the training subsidy.</param>
    /// <param name="edition">The edition that made it.</param>
    ProofCard Of(Facts facts, Determination determination, EditionInForce edition);

    /// <summary>The card of one year of a tax credit.</summary>
    /// <param name="source">Where the checked figures of the year stand, in the reader's language.</param>
    ProofCard Of(TaxCreditFacts facts, TaxCreditDetermination determination, int year, EditionInForce edition, string source);
}

/// <summary>Sources of facts that the platform itself recorded are text keys; others are an officer's own words.</summary>
public static class FactSourceKeys
{
    public const string Prefix = "Source:";
}
