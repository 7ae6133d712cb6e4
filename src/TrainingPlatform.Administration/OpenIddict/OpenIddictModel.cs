using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.OpenIddict;

/// <summary>OpenIddict's four tables under our prefix.</summary>
internal sealed class OpenIddictModel : IModelContributor
{
    public void Configure(ModelBuilder builder)
    {
        builder.UseOpenIddict<Guid>();
        builder.Entity<OpenIddictEntityFrameworkCoreApplication<Guid>>().ToTable("AdmOpenIddictApplications");
        builder.Entity<OpenIddictEntityFrameworkCoreAuthorization<Guid>>().ToTable("AdmOpenIddictAuthorizations");
        builder.Entity<OpenIddictEntityFrameworkCoreScope<Guid>>().ToTable("AdmOpenIddictScopes");
        builder.Entity<OpenIddictEntityFrameworkCoreToken<Guid>>().ToTable("AdmOpenIddictTokens");
    }
}
