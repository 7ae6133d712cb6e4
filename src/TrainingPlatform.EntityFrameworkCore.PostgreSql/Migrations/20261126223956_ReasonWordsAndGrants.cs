using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ReasonWordsAndGrants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "ReturnReasons",
                table: "SubClaimLines",
                type: "character varying(150000)",
                maxLength: 150000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(8000)",
                oldMaxLength: 8000);

            migrationBuilder.AddColumn<int>(
                name: "GrantNumber",
                table: "SubClaimLines",
                type: "integer",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "ReasonCodes",
                table: "SubClaimLineDecisions",
                type: "character varying(150000)",
                maxLength: 150000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(1000)",
                oldMaxLength: 1000);

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

            migrationBuilder.AlterColumn<string>(
                name: "ReturnReasons",
                table: "SubClaimLines",
                type: "character varying(8000)",
                maxLength: 8000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(150000)",
                oldMaxLength: 150000);

            migrationBuilder.AlterColumn<string>(
                name: "ReasonCodes",
                table: "SubClaimLineDecisions",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(150000)",
                oldMaxLength: 150000);
        }
    }
}
