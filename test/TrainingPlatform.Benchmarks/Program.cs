using BenchmarkDotNet.Running;
using TrainingPlatform.Benchmarks;

// dotnet run -c Release --project test/TrainingPlatform.Benchmarks [-- --ratio]
if (args is ["--ratio"])
    QuickRatio.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*", "--inProcess"] : args);
