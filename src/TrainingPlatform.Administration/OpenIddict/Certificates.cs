using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TrainingPlatform.Administration.Keys;

namespace TrainingPlatform.Administration.OpenIddict;

/// <summary>
/// The certificates that sign and encrypt tokens. Made once in the keys directory, so that tokens outlive a restart and all nodes that share the
/// directory agree. One that a development machine made says so in its name.
/// </summary>
internal static class Certificates
{
    private const string DevelopmentMark = "(development)";

    public static X509Certificate2 LoadOrCreate(KeyOptions options, string use)
    {
        var file = Path.Combine(options.Directory, use + ".pfx");
        if (!File.Exists(file))
            options.WriteOnce(use + ".pfx", Create(options, use));
        return X509CertificateLoader.LoadPkcs12FromFile(file, null);
    }

    public static bool IsDevelopment(X509Certificate2 certificate) =>
        certificate.Subject.Contains(DevelopmentMark, StringComparison.Ordinal);

    private static byte[] Create(KeyOptions options, string use)
    {
        using var rsa = RSA.Create(3072);
        var name = $"CN=TrainingPlatform {use}{(options.Development ? " " + DevelopmentMark : "")}";
        var request = new CertificateRequest(name, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var usage = use == "signing" ? X509KeyUsageFlags.DigitalSignature : X509KeyUsageFlags.KeyEncipherment;
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        using var certificate = request.CreateSelfSigned(
            TimeProvider.System.GetUtcNow().AddDays(-1),
            TimeProvider.System.GetUtcNow().AddYears(10)
        );
        return certificate.Export(X509ContentType.Pfx);
    }
}
