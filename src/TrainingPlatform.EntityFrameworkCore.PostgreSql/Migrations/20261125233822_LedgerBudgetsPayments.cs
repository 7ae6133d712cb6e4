using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class LedgerBudgetsPayments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Fund",
                table: "SubClaimLines",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SubBankResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubBankResults", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubBudgetImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubBudgetImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubCommandResults",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Command = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Result = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubCommandResults", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "SubLedgerAccounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Fund = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Balance = table.Column<long>(type: "bigint", nullable: false),
                    LastSequence = table.Column<long>(type: "bigint", nullable: false),
                    HeadMark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubLedgerAccounts", x => x.Id);
                    table.CheckConstraint("CK_SubLedgerAccounts_Balance", "\"Balance\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "SubLedgerPostings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReferenceId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReferenceNumber = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubLedgerPostings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubPayeeHolds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    PayeeName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RequestedByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    RequestedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    RequestedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConfirmedByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ConfirmedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    LiftedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    LiftReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    LiftedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubPayeeHolds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubPaymentBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Fund = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FundName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    FollowUp = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LineCount = table.Column<int>(type: "integer", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    ListDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    FileFormat = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    FileKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    FileDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubPaymentBatches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubLedgerEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    PostingId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Side = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    BalanceAfter = table.Column<long>(type: "bigint", nullable: false),
                    PreviousMark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Mark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubLedgerEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubLedgerEntries_SubLedgerAccounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "SubLedgerAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubLedgerEntries_SubLedgerPostings_PostingId",
                        column: x => x.PostingId,
                        principalTable: "SubLedgerPostings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubPaymentBatchSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Step = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubPaymentBatchSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubPaymentBatchSteps_SubPaymentBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "SubPaymentBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubPayments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Reference = table.Column<string>(type: "character varying(48)", maxLength: 48, nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    LiveLineId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Payee = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    PayeeName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    TraineeName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IdMask = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Bank = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    Account_Cipher = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: false),
                    Account_Lookup = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    Account_Mask = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    DeterminationHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    BankReference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ReturnCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    SettledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Return = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    CorrectedBank = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    CorrectedAccount_Cipher = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    CorrectedAccount_Lookup = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    CorrectedAccount_Mask = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    CorrectedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FollowsId = table.Column<Guid>(type: "uuid", nullable: true),
                    Receipt = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ReceiptAnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubPayments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubPayments_SubPaymentBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "SubPaymentBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubBankResultRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResultId = table.Column<Guid>(type: "uuid", nullable: false),
                    PaymentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Paid = table.Column<bool>(type: "boolean", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    BankReference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubBankResultRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubBankResultRows_SubBankResults_ResultId",
                        column: x => x.ResultId,
                        principalTable: "SubBankResults",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubBankResultRows_SubPayments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "SubPayments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SubBankResultRows_PaymentId",
                table: "SubBankResultRows",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "IX_SubBankResultRows_ResultId_PaymentId",
                table: "SubBankResultRows",
                columns: new[] { "ResultId", "PaymentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubBankResults_BatchId",
                table: "SubBankResults",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_SubBankResults_DivisionId",
                table: "SubBankResults",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubBudgetImports_DivisionId",
                table: "SubBudgetImports",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubBudgetImports_Number",
                table: "SubBudgetImports",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubLedgerAccounts_DivisionId",
                table: "SubLedgerAccounts",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubLedgerAccounts_Fund_DivisionId_Year_Kind",
                table: "SubLedgerAccounts",
                columns: new[] { "Fund", "DivisionId", "Year", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubLedgerEntries_AccountId_Sequence",
                table: "SubLedgerEntries",
                columns: new[] { "AccountId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubLedgerEntries_DivisionId",
                table: "SubLedgerEntries",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubLedgerEntries_PostingId",
                table: "SubLedgerEntries",
                column: "PostingId");

            migrationBuilder.CreateIndex(
                name: "IX_SubLedgerPostings_DivisionId",
                table: "SubLedgerPostings",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubLedgerPostings_Kind_ReferenceId",
                table: "SubLedgerPostings",
                columns: new[] { "Kind", "ReferenceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubPayeeHolds_DivisionId",
                table: "SubPayeeHolds",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPayeeHolds_InstitutionId",
                table: "SubPayeeHolds",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPayeeHolds_TraineeId",
                table: "SubPayeeHolds",
                column: "TraineeId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPaymentBatches_DivisionId",
                table: "SubPaymentBatches",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPaymentBatches_Number",
                table: "SubPaymentBatches",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubPaymentBatches_Status",
                table: "SubPaymentBatches",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_SubPaymentBatchSteps_BatchId",
                table: "SubPaymentBatchSteps",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_Account_Lookup",
                table: "SubPayments",
                column: "Account_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_BatchId_Sequence",
                table: "SubPayments",
                columns: new[] { "BatchId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_CorrectedAccount_Lookup",
                table: "SubPayments",
                column: "CorrectedAccount_Lookup");

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_DivisionId",
                table: "SubPayments",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_FollowsId",
                table: "SubPayments",
                column: "FollowsId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_LineId",
                table: "SubPayments",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_LiveLineId",
                table: "SubPayments",
                column: "LiveLineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_Status_Return",
                table: "SubPayments",
                columns: new[] { "Status", "Return" });

            migrationBuilder.CreateIndex(
                name: "IX_SubPayments_TraineeId",
                table: "SubPayments",
                column: "TraineeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SubBankResultRows");

            migrationBuilder.DropTable(
                name: "SubBudgetImports");

            migrationBuilder.DropTable(
                name: "SubCommandResults");

            migrationBuilder.DropTable(
                name: "SubLedgerEntries");

            migrationBuilder.DropTable(
                name: "SubPayeeHolds");

            migrationBuilder.DropTable(
                name: "SubPaymentBatchSteps");

            migrationBuilder.DropTable(
                name: "SubBankResults");

            migrationBuilder.DropTable(
                name: "SubPayments");

            migrationBuilder.DropTable(
                name: "SubLedgerAccounts");

            migrationBuilder.DropTable(
                name: "SubLedgerPostings");

            migrationBuilder.DropTable(
                name: "SubPaymentBatches");

            migrationBuilder.DropColumn(
                name: "Fund",
                table: "SubClaimLines");
        }
    }
}
