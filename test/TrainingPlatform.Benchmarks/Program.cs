using BenchmarkDotNet.Running;
using TrainingPlatform.Benchmarks;
using TrainingPlatform.Benchmarks.Crash;

// dotnet run -c Release --project test/TrainingPlatform.Benchmarks [-- --ratio]; etc/replay-100k.sh runs --replay, etc/workbook-200k.sh --workbook, etc/batch-100k.sh --determine, etc/crash-run.sh --crash
if (args is ["--ratio"])
    QuickRatio.Print(Console.Out);
else if (args is ["--replay", var lines])
    await LargeReplay.PrintAsync(int.Parse(lines, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
else if (args is ["--workbook", var rows])
    await LargeWorkbook.PrintAsync(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
else if (args is ["--determine", var people])
    await LargeDetermination.PrintAsync(int.Parse(people, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
else if (args is ["--crash"])
    return await new CrashRun(CrashPlan.FromEnvironment(), Console.Out).RunAsync();
else
    BenchmarkSwitcher.FromAssembly(typeof(CaseMix).Assembly).Run(args.Length == 0 ? ["--filter", "*", "--inProcess"] : args);
return 0;
