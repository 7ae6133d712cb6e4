using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>One published server as a process of its own, on a port that it keeps over its lives.</summary>
internal sealed class Node : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(120);

    /// <summary>A small machine with all nodes cold is slow; who waits longer than this is stuck.</summary>
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(180);
    private static int _lastPort = 21_000;
    private readonly string _server;
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly string _log;
    private Process? _process;
    private int _inFlight;
    private long _readySince;

    public Node(string name, string server, IReadOnlyDictionary<string, string> settings, string logFolder)
    {
        (Name, _server, _settings) = (name, server, settings);
        _log = Path.Combine(logFolder, name + ".log");
        Client = new HttpClient(
            new SocketsHttpHandler
            {
                ConnectTimeout = TimeSpan.FromSeconds(2),
                UseCookies = false,
                AllowAutoRedirect = false,
            }
        )
        {
            BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}"),
            Timeout = LongestAnswer,
        };
    }

    public string Name { get; }

    public HttpClient Client { get; }

    /// <summary>Ticks of the moment at which this life began to answer; 0 while it is dead or starting.</summary>
    public long ReadySince => Interlocked.Read(ref _readySince);

    /// <summary>Requests sent to it and not answered yet.</summary>
    public int InFlight => Volatile.Read(ref _inFlight);

    /// <summary>Seconds from start to ready, by life.</summary>
    public List<double> Starts { get; } = [];

    /// <returns>Once it answers that it is ready.</returns>
    public async Task StartAsync(CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        _process = Process.Start(StartInfo())!;
        _ = CopyLogAsync(_process);
        while (!await AnswersAsync(ct))
        {
            if (_process.HasExited || watch.Elapsed > LongestStart)
                throw new InvalidOperationException($"{Name} did not start, see {_log}");
            await Task.Delay(50, ct);
        }
        if (_process.HasExited)
            throw new InvalidOperationException($"{Name} ended at once, see {_log}");
        Starts.Add(watch.Elapsed.TotalSeconds);
        Interlocked.Exchange(ref _readySince, Stopwatch.GetTimestamp());
    }

    /// <summary><c>kill -9</c>: nothing of the process runs on.</summary>
    public void Kill()
    {
        Interlocked.Exchange(ref _readySince, 0);
        _process!.Kill();
        _process.WaitForExit();
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        Interlocked.Increment(ref _inFlight);
        try
        {
            return await Client.SendAsync(request, HttpCompletionOption.ResponseContentRead, ct);
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
            Kill();
        Client.Dispose();
    }

    private ProcessStartInfo StartInfo()
    {
        var info = new ProcessStartInfo("dotnet", "TrainingPlatform.HttpApi.Host.dll")
        {
            WorkingDirectory = _server,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in _settings)
            info.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        // Short lives: no time to measure, no memory to hoard.
        (info.Environment["DOTNET_TieredPGO"], info.Environment["DOTNET_gcServer"]) = ("0", "0");
        info.Environment["ASPNETCORE_URLS"] = Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        return info;
    }

    private async Task CopyLogAsync(Process process)
    {
        await using var file = new FileStream(_log, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        await Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(file), process.StandardError.BaseStream.CopyToAsync(Stream.Null));
    }

    private async Task<bool> AnswersAsync(CancellationToken ct)
    {
        try
        {
            using var answer = await Client.GetAsync("/health/ready", ct);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Below the ports that connections get: nobody takes it while the node is dead.</summary>
    private static int FreePort()
    {
        while (true)
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, Interlocked.Increment(ref _lastPort));
                listener.Start();
                return _lastPort;
            }
            catch (SocketException) { }
        }
    }
}
