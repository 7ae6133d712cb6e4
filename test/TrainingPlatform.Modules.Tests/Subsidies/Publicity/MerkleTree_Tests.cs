using TrainingPlatform.Subsidies.Publicity;

namespace TrainingPlatform.Modules.Subsidies.Publicity;

public class MerkleTree_Tests
{
    /// <summary>RFC 6962 as Certificate Transparency's reference code has it: seven leaves of its own test data.</summary>
    [Fact]
    public void Gives_the_digests_of_the_published_test_vectors()
    {
        string[] leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

        Root(leaves[..1]).ShouldBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        Root(leaves[..2]).ShouldBe("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        Root(leaves).ShouldBe("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    [Fact]
    public void A_path_proves_each_leaf_of_every_list_and_no_other()
    {
        foreach (var count in Enumerable.Range(1, 41))
        {
            var leaves = Enumerable.Range(0, count).Select(i => MerkleTree.Leaf([(byte)i])).ToArray();
            var root = MerkleTree.Root(leaves);
            for (var i = 0; i < count; i++)
            {
                var path = MerkleTree.Path(leaves, i);
                MerkleTree.Holds(leaves[i], i, count, path, root).ShouldBeTrue($"{i} of {count}");
                MerkleTree.Holds(MerkleTree.Leaf([99]), i, count, path, root).ShouldBeFalse();
                if (count > 1)
                    MerkleTree.Holds(leaves[i], (i + 1) % count, count, path, root).ShouldBeFalse($"{i} of {count} elsewhere");
            }
        }
    }

    [Theory]
    [InlineData("冯小博", "冯*博")]
    [InlineData("李雷", "李*")]
    [InlineData("阿不都热依木·艾合买提", "阿*提")]
    [InlineData("", "*")]
    public void A_name_keeps_its_first_and_last_character(string name, string mask) => NameMask.Of(name).ShouldBe(mask);

    private static string Root(string[] leaves) =>
        NoticeText.Hex(MerkleTree.Root([.. leaves.Select(l => MerkleTree.Leaf(Convert.FromHexString(l)))]));
}
