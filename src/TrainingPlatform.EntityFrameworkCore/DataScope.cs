using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>What the interceptors ask of the scope: the value in force and why the system opened it.</summary>
public interface IDataScopeState
{
    DataScopeValue Current { get; }

    string? OpenedFor { get; }
}

/// <summary>The scope of one request, job or command. The host sets the user's own; code may open another until disposed.</summary>
public sealed class DataScope(ILogger<DataScope> log, ICurrentUser user) : IDataScope, IDataScopeState
{
    private readonly Stack<(DataScopeValue Value, string Reason)> _opened = new();
    private DataScopeValue _own = DataScopeValue.None;

    public DataScopeValue Current => _opened.TryPeek(out var top) ? top.Value : _own;

    public string? OpenedFor => _opened.TryPeek(out var top) ? top.Reason : null;

    public bool All => Current.All;

    public IReadOnlyCollection<Guid> DivisionIds => Current.DivisionIds;

    public Guid? InstitutionId => Current.InstitutionId;

    public Guid? TraineeId => Current.TraineeId;

    /// <summary>Called once by the host after authentication.</summary>
    public void SetOwn(DataScopeValue value) => _own = value;

    public IDisposable Open(DataScopeValue value, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        log.LogInformation("Scope opened for {Reason} by {UserId}, all {All}", reason, user.Id, value.All);
        _opened.Push((value, reason));
        return new Closer(_opened);
    }

    private sealed class Closer(Stack<(DataScopeValue Value, string Reason)> opened) : IDisposable
    {
        private bool _closed;

        public void Dispose()
        {
            if (!_closed)
                opened.Pop();
            _closed = true;
        }
    }
}
