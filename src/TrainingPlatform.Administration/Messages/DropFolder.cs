using System.Text;
using Microsoft.Extensions.Configuration;
using TrainingPlatform.Administration.Files;

namespace TrainingPlatform.Administration.Messages;

/// <summary>
/// Where messages lie that no mail server takes: the folder <c>Messages:DropDirectory</c> below the data folder, one file
/// <c>{id}.{channel}</c> per message. A file holds the sealed text and nothing else; a gateway opens it with <c>DbMigrator messages open</c>.
/// </summary>
internal sealed class DropFolder(IConfiguration configuration)
{
    private readonly string? _path = configuration["Messages:DropDirectory"] is { Length: > 0 } name
        ? DataFolder.PathOf(configuration, name)
        : null;

    public bool IsSet => _path is not null;

    public Task PutAsync(OutboundMessage message, CancellationToken ct)
    {
        Directory.CreateDirectory(_path!);
        var name = $"{message.Id:N}.{message.Channel.ToString().ToLowerInvariant()}";
        return File.WriteAllTextAsync(Path.Combine(_path!, name), message.Sealed, Encoding.ASCII, ct);
    }
}
