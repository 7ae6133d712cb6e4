using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReasonWordsAndGrants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "GrantNumber",
                table: "SubClaimLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubClaimLines_TraineeId_GrantNumber",
                table: "SubClaimLines",
                columns: new[] { "TraineeId", "GrantNumber" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SubClaimLines_TraineeId_GrantNumber",
                table: "SubClaimLines");

            migrationBuilder.DropColumn(
                name: "GrantNumber",
                table: "SubClaimLines");
        }
    }
}
