using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Publicity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SubNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionLabel = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    WorkingDays = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EarliestPaymentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OfflineFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    RowCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Mac = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PublishedByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublishedByPersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    PublishedByName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubNoticeClosings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubNoticeClosings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubNoticeClosings_SubNotices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "SubNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubNoticeRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UnitName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PersonMask = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Project = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Heads = table.Column<int>(type: "INTEGER", nullable: false),
                    Standard = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    StandardUnit = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Salt = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    NameHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PayeeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AccountHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AnswerHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubNoticeRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubNoticeRows_SubNotices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "SubNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubObjections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Receipt = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RaisedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubObjections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubObjections_SubNotices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "SubNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubObjectionDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DivisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Finding = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPersonKey = table.Column<string>(type: "TEXT", maxLength: 96, nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubObjectionDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubObjectionDecisions_SubObjections_ObjectionId",
                        column: x => x.ObjectionId,
                        principalTable: "SubObjections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeClosings_DivisionId",
                table: "SubNoticeClosings",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeClosings_NoticeId",
                table: "SubNoticeClosings",
                column: "NoticeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_Code",
                table: "SubNoticeRows",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_DivisionId",
                table: "SubNoticeRows",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_LineId",
                table: "SubNoticeRows",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_NoticeId_LineId",
                table: "SubNoticeRows",
                columns: new[] { "NoticeId", "LineId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_NoticeId_Sequence",
                table: "SubNoticeRows",
                columns: new[] { "NoticeId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubNoticeRows_TraineeId",
                table: "SubNoticeRows",
                column: "TraineeId");

            migrationBuilder.CreateIndex(
                name: "IX_SubNotices_DivisionId",
                table: "SubNotices",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubNotices_LastDay",
                table: "SubNotices",
                column: "LastDay");

            migrationBuilder.CreateIndex(
                name: "IX_SubNotices_Number",
                table: "SubNotices",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubObjectionDecisions_DivisionId",
                table: "SubObjectionDecisions",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubObjectionDecisions_LineId",
                table: "SubObjectionDecisions",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubObjectionDecisions_ObjectionId",
                table: "SubObjectionDecisions",
                column: "ObjectionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubObjections_DivisionId",
                table: "SubObjections",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubObjections_LineId",
                table: "SubObjections",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubObjections_NoticeId",
                table: "SubObjections",
                column: "NoticeId");

            migrationBuilder.CreateIndex(
                name: "IX_SubObjections_Receipt",
                table: "SubObjections",
                column: "Receipt",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SubNoticeClosings");

            migrationBuilder.DropTable(
                name: "SubNoticeRows");

            migrationBuilder.DropTable(
                name: "SubObjectionDecisions");

            migrationBuilder.DropTable(
                name: "SubObjections");

            migrationBuilder.DropTable(
                name: "SubNotices");
        }
    }
}
