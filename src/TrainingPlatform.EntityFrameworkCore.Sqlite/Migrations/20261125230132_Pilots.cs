using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Pilots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PilEnterprises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActiveEnterpriseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    SocialCreditCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    Industry = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PartnerSchools = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Cooperation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CultivatingFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RemovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<long>(type: "INTEGER", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilEnterprises", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilEnterpriseDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPersonKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PilotEnterpriseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilEnterpriseDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilEnterpriseDecisions_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterpriseDecisions_PilotEnterpriseId",
                table: "PilEnterpriseDecisions",
                column: "PilotEnterpriseId");

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterprises_ActiveEnterpriseId",
                table: "PilEnterprises",
                column: "ActiveEnterpriseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterprises_DivisionId",
                table: "PilEnterprises",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterprises_Number",
                table: "PilEnterprises",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilEnterprises_Status",
                table: "PilEnterprises",
                column: "Status");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PilEnterpriseDecisions");

            migrationBuilder.DropTable(
                name: "PilEnterprises");
        }
    }
}
