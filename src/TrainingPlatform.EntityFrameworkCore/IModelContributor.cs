using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>Adds a module's tables to the one model.</summary>
public interface IModelContributor
{
    /// <summary>Tells contributors apart in the model cache.</summary>
    string Name => GetType().FullName!;

    void Configure(ModelBuilder builder);
}

/// <summary>Applies every <c>IEntityTypeConfiguration</c> of a module's assembly, internal entities included.</summary>
public sealed class AssemblyModelContributor(Assembly assembly) : IModelContributor
{
    public string Name => assembly.GetName().Name!;

    public void Configure(ModelBuilder builder) => builder.ApplyConfigurationsFromAssembly(assembly);
}
