using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ReviewAndMoney : Migration
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

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextTryOn",
                table: "SubClaimLineChecks",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PilEnterprises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActiveEnterpriseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    SocialCreditCode = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    Industry = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PartnerSchools = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Cooperation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    PartnerIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CultivatingFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    RemovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilEnterprises", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    StoreKey = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilIndicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DefinitionZh = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    DefinitionEn = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    UnitZh = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    UnitEn = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Period = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Evidence = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Source = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CountsPersons = table.Column<bool>(type: "boolean", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilIndicators", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PilSnapshots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: false),
                    ContentJson = table.Column<string>(type: "text", nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    FrozenByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    FrozenByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FrozenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilSnapshots", x => x.Id);
                });

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
                name: "SubCheckOverrides",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CheckCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubCheckOverrides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubCheckOverrides_SubClaimLines_LineId",
                        column: x => x.LineId,
                        principalTable: "SubClaimLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "SubEnterpriseStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ClassId = table.Column<Guid>(type: "uuid", nullable: true),
                    CostAmount = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DecidedBy = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    DecisionNote = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubEnterpriseStatements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubLateFilings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClassId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClassNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ClassName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ClassEndOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ReasonCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByPersonKey = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    ByName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DeadlineOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExtendedTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Extends = table.Column<bool>(type: "boolean", nullable: false),
                    Clause = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    RefusalCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DecisionNote = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubLateFilings", x => x.Id);
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
                name: "SubReviewAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Step = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReviewerId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReviewerName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubReviewAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubReviewAssignments_SubClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "SubClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubReviewEscalations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Step = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubReviewEscalations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubReviewEscalations_SubClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "SubClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilCredits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FactsJson = table.Column<string>(type: "text", nullable: false),
                    DeterminationJson = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionLabel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilCredits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilCredits_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilEnterpriseDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByPersonKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    ByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Ground = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "PilIndicatorReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Indicator = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EnteredByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredByPersonKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    EnteredByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SignedOffByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    SignedOffAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReturnReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilIndicatorReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilIndicatorReports_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilLedgerEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Reference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ActiveReference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RecordedByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedByPersonKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    RecordedByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CheckedByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    CheckedByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    CheckedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    CheckNote = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilLedgerEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilLedgerEntries_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    FirstYear = table.Column<int>(type: "integer", nullable: false),
                    Goals = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PostedByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilPlans_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PilReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Quarter = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RaisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SettledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilReminders_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilYearlyReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PilotEnterpriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DivisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: true),
                    TraineeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Conclusion = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ReviewedByUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewedByName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReviewedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilYearlyReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilYearlyReviews_PilEnterprises_PilotEnterpriseId",
                        column: x => x.PilotEnterpriseId,
                        principalTable: "PilEnterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubEnterpriseStatementFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    StoreKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubEnterpriseStatementFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubEnterpriseStatementFiles_SubEnterpriseStatements_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubEnterpriseStatements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubLateFilingEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    StoreKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubLateFilingEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubLateFilingEvidence_SubLateFilings_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubLateFilings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubLateFilingHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Action = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ByUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubLateFilingHistory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubLateFilingHistory_SubLateFilings_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "SubLateFilings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "PilIndicatorRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Evidence = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Reference = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Quantity = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilIndicatorRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilIndicatorRows_PilIndicatorReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "PilIndicatorReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilPlanTargets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Indicator = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Target = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilPlanTargets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilPlanTargets_PilPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PilPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PilReviewScores",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Criterion = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PilReviewScores", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PilReviewScores_PilYearlyReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "PilYearlyReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "IX_PilCredits_DivisionId",
                table: "PilCredits",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilCredits_PilotEnterpriseId_Sequence",
                table: "PilCredits",
                columns: new[] { "PilotEnterpriseId", "Sequence" },
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_PilFiles_DivisionId",
                table: "PilFiles",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilFiles_OwnerId",
                table: "PilFiles",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PilIndicatorReports_DivisionId",
                table: "PilIndicatorReports",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilIndicatorReports_PilotEnterpriseId_Indicator_Year_Quarter",
                table: "PilIndicatorReports",
                columns: new[] { "PilotEnterpriseId", "Indicator", "Year", "Quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilIndicatorRows_ReportId",
                table: "PilIndicatorRows",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_PilIndicators_Code",
                table: "PilIndicators",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilLedgerEntries_ActiveReference",
                table: "PilLedgerEntries",
                column: "ActiveReference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilLedgerEntries_DivisionId",
                table: "PilLedgerEntries",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilLedgerEntries_PilotEnterpriseId",
                table: "PilLedgerEntries",
                column: "PilotEnterpriseId");

            migrationBuilder.CreateIndex(
                name: "IX_PilPlans_DivisionId",
                table: "PilPlans",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilPlans_PilotEnterpriseId_Version",
                table: "PilPlans",
                columns: new[] { "PilotEnterpriseId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilPlanTargets_PlanId",
                table: "PilPlanTargets",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PilReminders_DivisionId",
                table: "PilReminders",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilReminders_PilotEnterpriseId_Kind_Year_Quarter",
                table: "PilReminders",
                columns: new[] { "PilotEnterpriseId", "Kind", "Year", "Quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PilReviewScores_ReviewId",
                table: "PilReviewScores",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_PilSnapshots_DivisionId",
                table: "PilSnapshots",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilSnapshots_Year_Quarter",
                table: "PilSnapshots",
                columns: new[] { "Year", "Quarter" });

            migrationBuilder.CreateIndex(
                name: "IX_PilYearlyReviews_DivisionId",
                table: "PilYearlyReviews",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PilYearlyReviews_PilotEnterpriseId_Year",
                table: "PilYearlyReviews",
                columns: new[] { "PilotEnterpriseId", "Year" },
                unique: true);

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
                name: "IX_SubCheckOverrides_LineId",
                table: "SubCheckOverrides",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_SubEnterpriseStatementFiles_OwnerId",
                table: "SubEnterpriseStatementFiles",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubEnterpriseStatements_DivisionId",
                table: "SubEnterpriseStatements",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubEnterpriseStatements_InstitutionId_Status",
                table: "SubEnterpriseStatements",
                columns: new[] { "InstitutionId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SubLateFilingEvidence_OwnerId",
                table: "SubLateFilingEvidence",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubLateFilingHistory_OwnerId",
                table: "SubLateFilingHistory",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SubLateFilings_ClassId_Kind_Status",
                table: "SubLateFilings",
                columns: new[] { "ClassId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SubLateFilings_DivisionId",
                table: "SubLateFilings",
                column: "DivisionId");

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

            migrationBuilder.CreateIndex(
                name: "IX_SubReviewAssignments_ClaimId_Step",
                table: "SubReviewAssignments",
                columns: new[] { "ClaimId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubReviewAssignments_DivisionId",
                table: "SubReviewAssignments",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SubReviewEscalations_ClaimId_Step_DueOn",
                table: "SubReviewEscalations",
                columns: new[] { "ClaimId", "Step", "DueOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubReviewEscalations_DivisionId",
                table: "SubReviewEscalations",
                column: "DivisionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PilCredits");

            migrationBuilder.DropTable(
                name: "PilEnterpriseDecisions");

            migrationBuilder.DropTable(
                name: "PilFiles");

            migrationBuilder.DropTable(
                name: "PilIndicatorRows");

            migrationBuilder.DropTable(
                name: "PilIndicators");

            migrationBuilder.DropTable(
                name: "PilLedgerEntries");

            migrationBuilder.DropTable(
                name: "PilPlanTargets");

            migrationBuilder.DropTable(
                name: "PilReminders");

            migrationBuilder.DropTable(
                name: "PilReviewScores");

            migrationBuilder.DropTable(
                name: "PilSnapshots");

            migrationBuilder.DropTable(
                name: "SubBankResultRows");

            migrationBuilder.DropTable(
                name: "SubBudgetImports");

            migrationBuilder.DropTable(
                name: "SubCheckOverrides");

            migrationBuilder.DropTable(
                name: "SubCommandResults");

            migrationBuilder.DropTable(
                name: "SubEnterpriseStatementFiles");

            migrationBuilder.DropTable(
                name: "SubLateFilingEvidence");

            migrationBuilder.DropTable(
                name: "SubLateFilingHistory");

            migrationBuilder.DropTable(
                name: "SubLedgerEntries");

            migrationBuilder.DropTable(
                name: "SubPayeeHolds");

            migrationBuilder.DropTable(
                name: "SubPaymentBatchSteps");

            migrationBuilder.DropTable(
                name: "SubReviewAssignments");

            migrationBuilder.DropTable(
                name: "SubReviewEscalations");

            migrationBuilder.DropTable(
                name: "PilIndicatorReports");

            migrationBuilder.DropTable(
                name: "PilPlans");

            migrationBuilder.DropTable(
                name: "PilYearlyReviews");

            migrationBuilder.DropTable(
                name: "SubBankResults");

            migrationBuilder.DropTable(
                name: "SubPayments");

            migrationBuilder.DropTable(
                name: "SubEnterpriseStatements");

            migrationBuilder.DropTable(
                name: "SubLateFilings");

            migrationBuilder.DropTable(
                name: "SubLedgerAccounts");

            migrationBuilder.DropTable(
                name: "SubLedgerPostings");

            migrationBuilder.DropTable(
                name: "PilEnterprises");

            migrationBuilder.DropTable(
                name: "SubPaymentBatches");

            migrationBuilder.DropColumn(
                name: "Fund",
                table: "SubClaimLines");

            migrationBuilder.DropColumn(
                name: "NextTryOn",
                table: "SubClaimLineChecks");
        }
    }
}
