using TrainingPlatform.DbMigrator;

return await Commands.RunAsync(args);
