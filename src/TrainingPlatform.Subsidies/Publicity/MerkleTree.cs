using System.Security.Cryptography;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>
/// SHA-256 hash tree as in RFC 6962: a leaf is hashed behind 0x00, two nodes behind 0x01, a list is split at the largest power of two below
/// its length. One digest stands for the list; a path of a few hashes proves that one leaf belongs to it.
/// </summary>
internal static class MerkleTree
{
    public static byte[] Leaf(ReadOnlySpan<byte> content) => SHA256.HashData([0, .. content]);

    /// <exception cref="ArgumentException">No leaf.</exception>
    public static byte[] Root(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 0)
            throw new ArgumentException("a list without lines has no digest", nameof(leaves));
        if (leaves.Length == 1)
            return leaves[0];
        var split = Split(leaves.Length);
        return Node(Root(leaves[..split]), Root(leaves[split..]));
    }

    /// <summary>What <see cref="Holds"/> needs beside the leaf, from the bottom up.</summary>
    public static IReadOnlyList<byte[]> Path(ReadOnlySpan<byte[]> leaves, int index)
    {
        if (leaves.Length == 1)
            return [];
        var split = Split(leaves.Length);
        return index < split
            ? [.. Path(leaves[..split], index), Root(leaves[split..])]
            : [.. Path(leaves[split..], index - split), Root(leaves[..split])];
    }

    /// <summary>Does the leaf stand at this place of a list of that length with that digest?</summary>
    public static bool Holds(byte[] leaf, int index, int count, IReadOnlyList<byte[]> path, byte[] root) =>
        index >= 0 && index < count && Climb(leaf, index, count, path) is { } reached && reached.SequenceEqual(root);

    private static byte[]? Climb(byte[] leaf, int index, int count, IReadOnlyList<byte[]> path)
    {
        if (count == 1)
            return path.Count == 0 ? leaf : null;
        if (path.Count == 0)
            return null;
        var (split, rest) = (Split(count), path.Take(path.Count - 1).ToList());
        var below = index < split ? Climb(leaf, index, split, rest) : Climb(leaf, index - split, count - split, rest);
        if (below is null)
            return null;
        return index < split ? Node(below, path[^1]) : Node(path[^1], below);
    }

    private static int Split(int count)
    {
        var split = 1;
        while (split * 2 < count)
            split *= 2;
        return split;
    }

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);
}
