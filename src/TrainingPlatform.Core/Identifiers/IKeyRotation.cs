namespace TrainingPlatform.Identifiers;

/// <summary>Changes the keys that seal identifiers and files; what was sealed before stays readable.</summary>
public interface IKeyRotation
{
    /// <param name="master">True: a new master key (all nodes need the new file); false: new data keys under the same master key.</param>
    Task RotateAsync(bool master, CancellationToken ct);
}
