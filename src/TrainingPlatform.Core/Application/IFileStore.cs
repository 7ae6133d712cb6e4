namespace TrainingPlatform.Application;

/// <summary>Content-addressed, encrypted files under <c>data/files</c>. The owner's row keeps the key.</summary>
public interface IFileStore
{
    /// <returns>A key that is unique per owner and content.</returns>
    Task<string> SaveAsync(Guid ownerId, Stream content, CancellationToken ct);

    Task<Stream> OpenAsync(string key, CancellationToken ct);

    Task DeleteAsync(string key, CancellationToken ct);
}
