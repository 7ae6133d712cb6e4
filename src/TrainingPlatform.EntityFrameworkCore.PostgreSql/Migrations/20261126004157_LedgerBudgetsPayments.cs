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
            migrationBuilder.DropTable(
                name: "SubDifferenceLines");

            migrationBuilder.DropTable(
                name: "SubInspectionAnswers");

            migrationBuilder.DropTable(
                name: "SubRecoveryHistory");

            migrationBuilder.DropTable(
                name: "SubRecoveryItems");

            migrationBuilder.DropTable(
                name: "SubRecoveryReceipts");

            migrationBuilder.DropTable(
                name: "SubSampleChecks");

            migrationBuilder.DropTable(
                name: "SubSampleRows");

            migrationBuilder.DropTable(
                name: "SubSampleSeeds");

            migrationBuilder.DropTable(
                name: "SubInspections");

            migrationBuilder.DropTable(
                name: "SubRecoveries");

            migrationBuilder.DropTable(
                name: "SubSampleRounds");

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

            migrationBuilder.CreateTable(
                name: "SubDifferenceLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    After = table.Column<long>(type: "bigint", nullable: false),
                    Before = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Cause = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClassName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DecidedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    DecisionReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Difference = table.Column<long>(type: "bigint", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: true),
                    EditionLabel = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenLineId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reasons = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    RecoveryId = table.Column<Guid>(type: "uuid", nullable: true),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubDifferenceLines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubInspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClassId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClassName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ClassNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ExpectedHeads = table.Column<int>(type: "integer", nullable: false),
                    Finding = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    PresentHeads = table.Column<int>(type: "integer", nullable: false),
                    RecheckNote = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    RecheckedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RecheckedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    RectifyBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubInspections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubRecoveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApprovedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    ApprovedByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ApprovedByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Basis = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    DebtorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ObjectionText = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ProposedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProposedByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ProposedByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecoveries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    FrozenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FrozenByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    FrozenByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    FrozenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    RandomPercent = table.Column<int>(type: "integer", nullable: false),
                    RowCount = table.Column<int>(type: "integer", nullable: false),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    ValuePercent = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubSampleRounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubInspectionAnswers",
                columns: table => new
                {
                    InspectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubInspectionAnswers", x => new { x.InspectionId, x.Code });
                    table.ForeignKey(
                        name: "FK_SubInspectionAnswers_SubInspections_InspectionId",
                        column: x => x.InspectionId,
                        principalTable: "SubInspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubRecoveryHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Action = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecoveryHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubRecoveryHistory_SubRecoveries_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubRecoveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubRecoveryItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    LiveLineId = table.Column<Guid>(type: "uuid", nullable: true),
                    PaidAmount = table.Column<long>(type: "bigint", nullable: false),
                    RecoveryId = table.Column<Guid>(type: "uuid", nullable: false),
                    TraineeName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecoveryItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubRecoveryItems_SubRecoveries_RecoveryId",
                        column: x => x.RecoveryId,
                        principalTable: "SubRecoveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubRecoveryReceipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RecoveryId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubRecoveryReceipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubRecoveryReceipts_SubRecoveries_RecoveryId",
                        column: x => x.RecoveryId,
                        principalTable: "SubRecoveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DecidedByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    DecidedByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Finding = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    Part = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReviewRequired = table.Column<bool>(type: "boolean", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubSampleChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubSampleChecks_SubSampleRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SubSampleRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false),
                    Risks = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubSampleRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubSampleRows_SubSampleRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SubSampleRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubSampleSeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EnteredByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    EnteredByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubSampleSeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubSampleSeeds_SubSampleRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SubSampleRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SubDifferenceLines_DivisionId",
                table: "SubDifferenceLines",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubDifferenceLines_LineId",
                table: "SubDifferenceLines",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubDifferenceLines_OpenLineId",
                table: "SubDifferenceLines",
                column: "OpenLineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubInspections_ClassId",
                table: "SubInspections",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_SubInspections_DivisionId",
                table: "SubInspections",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubInspections_Number",
                table: "SubInspections",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveries_DivisionId",
                table: "SubRecoveries",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveries_InstitutionId",
                table: "SubRecoveries",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveries_Number",
                table: "SubRecoveries",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveries_TraineeId",
                table: "SubRecoveries",
                column: "TraineeId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryHistory_OwnerId",
                table: "SubRecoveryHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryItems_LineId",
                table: "SubRecoveryItems",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryItems_LiveLineId",
                table: "SubRecoveryItems",
                column: "LiveLineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryItems_RecoveryId",
                table: "SubRecoveryItems",
                column: "RecoveryId");

            migrationBuilder.CreateIndex(
                name: "IX_SubRecoveryReceipts_RecoveryId",
                table: "SubRecoveryReceipts",
                column: "RecoveryId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleChecks_DivisionId",
                table: "SubSampleChecks",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleChecks_RoundId_LineId",
                table: "SubSampleChecks",
                columns: new[] { "RoundId", "LineId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleChecks_Status",
                table: "SubSampleChecks",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRounds_DivisionId",
                table: "SubSampleRounds",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRounds_Number",
                table: "SubSampleRounds",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRows_DivisionId",
                table: "SubSampleRows",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRows_RoundId_LineId",
                table: "SubSampleRows",
                columns: new[] { "RoundId", "LineId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleRows_RoundId_Sequence",
                table: "SubSampleRows",
                columns: new[] { "RoundId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleSeeds_DivisionId",
                table: "SubSampleSeeds",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubSampleSeeds_RoundId",
                table: "SubSampleSeeds",
                column: "RoundId",
                unique: true);
        }
    }
}
