using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SchoolSocial.Data.Migrations.SqlServer
{
    public partial class Opening : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Action = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    RootKind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RootId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Signature = table.Column<string>(type: "nvarchar(44)", maxLength: 44, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => new { x.SchoolId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    Signature = table.Column<string>(type: "nvarchar(44)", maxLength: 44, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.SchoolId);
                });

            migrationBuilder.CreateTable(
                name: "ChainChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CheckedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Fault = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainChecks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Federations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    FederationKind = table.Column<int>(type: "int", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Federations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Installations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    KeyFingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FilesMark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Installations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    UntilAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "LegalHolds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HeldId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HeldKind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PlacedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlacedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalHolds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutgoingMail",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    To = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    LastFailure = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingMail", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Schools",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Urn = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: true),
                    Nation = table.Column<int>(type: "int", nullable: false),
                    Phase = table.Column<int>(type: "int", nullable: false),
                    EmailDomain = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Colour = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    FederationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Schools", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Schools_Federations_FederationId",
                        column: x => x.FederationId,
                        principalTable: "Federations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountWays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HandlePattern = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    EmailPattern = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    ShowsOfficialAccounts = table.Column<bool>(type: "bit", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountWays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountWays_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Committees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Committees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Committees_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsentImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    UploadedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Match = table.Column<string>(type: "nvarchar(max)", maxLength: 30000, nullable: true),
                    AppliedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Answers = table.Column<int>(type: "int", nullable: false),
                    BadLines = table.Column<int>(type: "int", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentImports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentImports_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsentWordings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentWordings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentWordings_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactMatrices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactMatrices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactMatrices_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DutyLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyLists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyLists_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Guardians",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NormalisedName = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    IsLocalAuthority = table.Column<bool>(type: "bit", nullable: false),
                    SourceId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guardians", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Guardians_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SchoolYearId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsWhole = table.Column<bool>(type: "bit", nullable: false),
                    UploadedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Match = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    LookedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsUnusable = table.Column<bool>(type: "bit", nullable: false),
                    Print = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Added = table.Column<int>(type: "int", nullable: false),
                    Changed = table.Column<int>(type: "int", nullable: false),
                    Returning = table.Column<int>(type: "int", nullable: false),
                    Leaving = table.Column<int>(type: "int", nullable: false),
                    BadLines = table.Column<int>(type: "int", nullable: false),
                    ManyLeave = table.Column<bool>(type: "bit", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AppliedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Stop = table.Column<int>(type: "int", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportRuns_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InductionLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InductionLists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InductionLists_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letterheads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letterheads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letterheads_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    KnownAs = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    NormalisedName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    NormalisedEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Employer = table.Column<int>(type: "int", nullable: false),
                    SourceId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    LeavesAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PhotoEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    HeldOn = table.Column<DateTime>(type: "date", nullable: false),
                    Rule = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PhotoEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PhotoEvents_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyExpectations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    List = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyExpectations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyExpectations_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pupils",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    KnownAs = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    NormalisedName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    DateOfBirth = table.Column<DateTime>(type: "date", nullable: false),
                    Upn = table.Column<string>(type: "nvarchar(13)", maxLength: 13, nullable: true),
                    SourceId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    LeftOn = table.Column<DateTime>(type: "date", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pupils", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pupils_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReminderRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ways = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderRules_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SchoolSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ways = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolSettings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SchoolSettings_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SchoolYear",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartsOn = table.Column<DateTime>(type: "date", nullable: false),
                    EndsOn = table.Column<DateTime>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolYear", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SchoolYear_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Signposts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    NormalisedName = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: false),
                    Where = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    About = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    For = table.Column<int>(type: "int", nullable: false),
                    IsReading = table.Column<bool>(type: "bit", nullable: false),
                    LastCheckedOn = table.Column<DateTime>(type: "date", nullable: true),
                    LastCheckedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signposts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Signposts_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactCells",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContactMatrixId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<int>(type: "int", nullable: false),
                    With = table.Column<int>(type: "int", nullable: false),
                    By = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactCells", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactCells_ContactMatrices_ContactMatrixId",
                        column: x => x.ContactMatrixId,
                        principalTable: "ContactMatrices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InductionTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InductionListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Days = table.Column<int>(type: "int", nullable: false),
                    For = table.Column<int>(type: "int", nullable: false),
                    LeftOutAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InductionTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InductionTasks_InductionLists_InductionListId",
                        column: x => x.InductionListId,
                        principalTable: "InductionLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Absences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    ToOn = table.Column<DateTime>(type: "date", nullable: false),
                    NotedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Absences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Absences_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Appointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<int>(type: "int", nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    ToOn = table.Column<DateTime>(type: "date", nullable: true),
                    AppointedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appointments_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SecondFactorOff = table.Column<bool>(type: "bit", nullable: false),
                    Authenticator = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    NewAuthenticator = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    LastStep = table.Column<long>(type: "bigint", nullable: false),
                    RecoveryCodes = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUsers_People_Id",
                        column: x => x.Id,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Authorisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AboutId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    WantedFrom = table.Column<DateTime>(type: "date", nullable: false),
                    WantedUntil = table.Column<DateTime>(type: "date", nullable: false),
                    IsOfHead = table.Column<bool>(type: "bit", nullable: false),
                    EarlierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsGranted = table.Column<bool>(type: "bit", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FromOn = table.Column<DateTime>(type: "date", nullable: true),
                    UntilOn = table.Column<DateTime>(type: "date", nullable: true),
                    Conditions = table.Column<int>(type: "int", nullable: false),
                    DecisionWords = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndWords = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Authorisations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Authorisations_Authorisations_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "Authorisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Authorisations_People_AboutId",
                        column: x => x.AboutId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Authorisations_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Authorisations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Authorisations_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClassroomSites",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    NormalisedName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    FromYear = table.Column<int>(type: "int", nullable: false),
                    ToYear = table.Column<int>(type: "int", nullable: false),
                    SearchNotes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ApprovedOn = table.Column<DateTime>(type: "date", nullable: true),
                    ApprovedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnWhy = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClassroomSites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClassroomSites_People_ApprovedById",
                        column: x => x.ApprovedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClassroomSites_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CodeRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AskedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsAgreed = table.Column<bool>(type: "bit", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodeRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CodeRequests_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeMember",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    ToOn = table.Column<DateTime>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeMember", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeMember_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeMember_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Concerns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    AtRisk = table.Column<int>(type: "int", nullable: false),
                    ReachedUsBy = table.Column<int>(type: "int", nullable: false),
                    ReporterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HappenedOn = table.Column<DateTime>(type: "date", nullable: false),
                    Account = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ChildsWords = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Wishes = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SinceWhen = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AcknowledgeBy = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SecondsToAcknowledge = table.Column<int>(type: "int", nullable: true),
                    SecondsToClose = table.Column<int>(type: "int", nullable: true),
                    LastMovedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClimbAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concerns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Concerns_People_ReporterId",
                        column: x => x.ReporterId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Concerns_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Declarations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Child = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Since = table.Column<DateTime>(type: "date", nullable: true),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Declarations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Declarations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Declarations_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Digests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Week = table.Column<DateTime>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Waiting = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Digests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Digests_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DutyNumbers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DutyListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SinceAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyNumbers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyNumbers_DutyLists_DutyListId",
                        column: x => x.DutyListId,
                        principalTable: "DutyLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DutyNumbers_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DutyNumbers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DutyTurns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DutyListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    ToOn = table.Column<DateTime>(type: "date", nullable: false),
                    Days = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyTurns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyTurns_DutyLists_DutyListId",
                        column: x => x.DutyListId,
                        principalTable: "DutyLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DutyTurns_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DutyTurns_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FamilyEnquiries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    About = table.Column<int>(type: "int", nullable: false),
                    Who = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Asked = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Told = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FamilyEnquiries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FamilyEnquiries_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FamilyEnquiries_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AboutId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AboutKind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    KeptById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Files_People_KeptById",
                        column: x => x.KeptById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Files_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InspectionPacks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    From = table.Column<DateTime>(type: "date", nullable: false),
                    To = table.Column<DateTime>(type: "date", nullable: false),
                    MadeById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionPacks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InspectionPacks_People_MadeById",
                        column: x => x.MadeById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InspectionPacks_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KeptForms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Fields = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptForms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeptForms_People_Id",
                        column: x => x.Id,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeaverGates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BegunById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CompletedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CompletedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaverGates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaverGates_People_BegunById",
                        column: x => x.BegunById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaverGates_People_CompletedById",
                        column: x => x.CompletedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaverGates_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaverGates_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    About = table.Column<int>(type: "int", nullable: false),
                    AboutId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WordingNumber = table.Column<int>(type: "int", nullable: false),
                    Recipient = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SignatoryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SignatoryRole = table.Column<int>(type: "int", nullable: false),
                    ReplyBy = table.Column<DateTime>(type: "date", nullable: true),
                    WrittenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_People_SignatoryId",
                        column: x => x.SignatoryId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_People_WrittenById",
                        column: x => x.WrittenById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LetterWordings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    WrittenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterWordings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LetterWordings_People_WrittenById",
                        column: x => x.WrittenById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LetterWordings_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonitoringPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeaderId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GovernorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RolesWords = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    BlockedWords = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    CheckEveryDays = table.Column<int>(type: "int", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonitoringPlans_People_GovernorId",
                        column: x => x.GovernorId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MonitoringPlans_People_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MonitoringPlans_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AboutId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OneTimeCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<int>(type: "int", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    IssuedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ForRecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneTimeCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OneTimeCodes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PhotoBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Occasion = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    TakenOn = table.Column<DateTime>(type: "date", nullable: false),
                    TakenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Device = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    KeptAt = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    UploadedOn = table.Column<DateTime>(type: "date", nullable: true),
                    UploadedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ErasedOn = table.Column<DateTime>(type: "date", nullable: true),
                    ErasedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PhotoBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PhotoBatches_People_ErasedById",
                        column: x => x.ErasedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PhotoBatches_People_TakenById",
                        column: x => x.TakenById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PhotoBatches_People_UploadedById",
                        column: x => x.UploadedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PhotoBatches_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Platforms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NormalisedName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    ProfileAddress = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReportRoute = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastCheckedOn = table.Column<DateTime>(type: "date", nullable: true),
                    LastCheckedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platforms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Platforms_People_LastCheckedById",
                        column: x => x.LastCheckedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Platforms_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Platforms_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Policies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Binding = table.Column<int>(type: "int", nullable: false),
                    Guidance = table.Column<int>(type: "int", nullable: false),
                    ReviewEvery = table.Column<int>(type: "int", nullable: true),
                    ReviewUnit = table.Column<int>(type: "int", nullable: false),
                    ReviewPrecision = table.Column<int>(type: "int", nullable: false),
                    ReviewOnUpstream = table.Column<bool>(type: "bit", nullable: false),
                    SignOff = table.Column<int>(type: "int", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UpstreamBody = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    UpstreamTitle = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: true),
                    UpstreamIssuedOn = table.Column<DateTime>(type: "date", nullable: true),
                    EqualityDoneOn = table.Column<DateTime>(type: "date", nullable: true),
                    EqualityBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    ReadWithinDays = table.Column<int>(type: "int", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Policies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Policies_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Policies_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Policies_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyCalendarAddresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KeyHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyCalendarAddresses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyCalendarAddresses_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyCalendarAddresses_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PositiveMentions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SeenOn = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PositiveMentions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PositiveMentions_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostingAuthorities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostingAuthorities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostingAuthorities_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PostingAuthorities_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Probes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SeenById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Probes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Probes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Probes_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    NormalisedName = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: false),
                    Nation = table.Column<int>(type: "int", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastCheckedOn = table.Column<DateTime>(type: "date", nullable: true),
                    LastCheckedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferenceItems_People_LastCheckedById",
                        column: x => x.LastCheckedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferenceItems_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferenceItems_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReminderChoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Choice = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderChoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderChoices_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReminderChoices_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelfChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DoneOn = table.Column<DateTime>(type: "date", nullable: false),
                    Ticks = table.Column<int>(type: "int", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelfChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelfChecks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SelfChecks_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Starters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    StartsOn = table.Column<DateTime>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StoppedWhy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Starters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Starters_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Starters_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TermReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    TermId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateTime>(type: "date", nullable: false),
                    To = table.Column<DateTime>(type: "date", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PublishedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TermReports_People_PublishedById",
                        column: x => x.PublishedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TermReports_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsentRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentRecords_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentRecords_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentRecords_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Diary",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<int>(type: "int", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Handle = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Account = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Elsewhere = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HappenedOn = table.Column<DateTime>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsOfHead = table.Column<bool>(type: "bit", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Diary", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Diary_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Diary_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Diary_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FamilyAcknowledgements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    TargetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    EnteredById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FamilyAcknowledgements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FamilyAcknowledgements_People_EnteredById",
                        column: x => x.EnteredById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FamilyAcknowledgements_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FamilyAcknowledgements_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Guardianship",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GuardianId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Relation = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Responsibility = table.Column<int>(type: "int", nullable: false),
                    EndedOn = table.Column<DateTime>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guardianship", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Guardianship_Guardians_GuardianId",
                        column: x => x.GuardianId,
                        principalTable: "Guardians",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Guardianship_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Protections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ReviewOn = table.Column<DateTime>(type: "date", nullable: true),
                    PlacedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlacedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LiftingReason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    LiftedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Protections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Protections_People_PlacedById",
                        column: x => x.PlacedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Protections_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Protections_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplySlips",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GuardianId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WordingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PrintedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PrintedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReplacedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplySlips", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReplySlips_ConsentWordings_WordingId",
                        column: x => x.WordingId,
                        principalTable: "ConsentWordings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplySlips_Guardians_GuardianId",
                        column: x => x.GuardianId,
                        principalTable: "Guardians",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplySlips_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplySlips_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Classes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolYearId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NormalisedName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FromYearGroup = table.Column<int>(type: "int", nullable: false),
                    ToYearGroup = table.Column<int>(type: "int", nullable: false),
                    IsFinalYear = table.Column<bool>(type: "bit", nullable: false),
                    SourceId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Classes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Classes_SchoolYear_SchoolYearId",
                        column: x => x.SchoolYearId,
                        principalTable: "SchoolYear",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RolloverPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    FromYearId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToYearId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BegunById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RolloverPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RolloverPlans_People_BegunById",
                        column: x => x.BegunById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverPlans_People_ClosedById",
                        column: x => x.ClosedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverPlans_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverPlans_SchoolYear_FromYearId",
                        column: x => x.FromYearId,
                        principalTable: "SchoolYear",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverPlans_SchoolYear_ToYearId",
                        column: x => x.ToYearId,
                        principalTable: "SchoolYear",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Term",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolYearId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StartsOn = table.Column<DateTime>(type: "date", nullable: false),
                    EndsOn = table.Column<DateTime>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Term", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Term_SchoolYear_SchoolYearId",
                        column: x => x.SchoolYearId,
                        principalTable: "SchoolYear",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuthorisationConditionsMet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Condition = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthorisationConditionsMet", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AuthorisationConditionsMet_Authorisations_AuthorisationId",
                        column: x => x.AuthorisationId,
                        principalTable: "Authorisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AuthorisationConditionsMet_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuthorisationParentsAgreements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Who = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthorisationParentsAgreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AuthorisationParentsAgreements_Authorisations_AuthorisationId",
                        column: x => x.AuthorisationId,
                        principalTable: "Authorisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AuthorisationParentsAgreements_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClassroomSiteTrials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    IsFit = table.Column<bool>(type: "bit", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClassroomSiteTrials", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClassroomSiteTrials_ClassroomSites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "ClassroomSites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernAcknowledgements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernAcknowledgements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernAcknowledgements_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernAcknowledgements_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Task = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DueOn = table.Column<DateTime>(type: "date", nullable: false),
                    GivenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Result = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernActions_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernActions_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernAudience",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Role = table.Column<int>(type: "int", nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Share = table.Column<int>(type: "int", nullable: false),
                    Why = table.Column<int>(type: "int", nullable: false),
                    SinceAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UntilAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    GrantedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernAudience", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernAudience_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernAudience_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernChildParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChildConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernChildParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernChildParts_Concerns_ChildConcernId",
                        column: x => x.ChildConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernChildParts_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernClassifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WasKind = table.Column<int>(type: "int", nullable: false),
                    WasTags = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernClassifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernClassifications_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernClassifications_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernClosures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    FollowUp = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Referral = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Outcome = table.Column<int>(type: "int", nullable: false),
                    BehaviourReference = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClosedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReopenedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReopenedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReopeningReason = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernClosures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernClosures_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernClosures_People_ClosedById",
                        column: x => x.ClosedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedFor = table.Column<int>(type: "int", nullable: false),
                    Body = table.Column<int>(type: "int", nullable: false),
                    Who = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AskedOn = table.Column<DateTime>(type: "date", nullable: false),
                    TheirReference = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernContacts_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernContacts_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    What = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernDecisions_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernDecisions_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernDepartures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Justification = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    IsAdvised = table.Column<bool>(type: "bit", nullable: false),
                    Advice = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernDepartures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernDepartures_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernDepartures_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HappenedOn = table.Column<DateTime>(type: "date", nullable: true),
                    Present = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernEntries_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernEntries_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernExclusions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SinceAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernExclusions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernExclusions_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernExclusions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernFilesForbidden",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernFilesForbidden", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernFilesForbidden_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernFilesForbidden_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernHandOvers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Who = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernHandOvers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernHandOvers_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernHandOvers_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    TargetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernLinks_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernLinks_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernPathways",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PathwayId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    SinceAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernPathways", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernPathways_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernPeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PartPlayed = table.Column<int>(type: "int", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GuardianId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: true),
                    Relation = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    IsAdultAtRisk = table.Column<bool>(type: "bit", nullable: false),
                    Awareness = table.Column<int>(type: "int", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernPeople", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernPeople_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernPeople_Guardians_GuardianId",
                        column: x => x.GuardianId,
                        principalTable: "Guardians",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernPeople_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernPeople_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernPlatformReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Platform = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    TheirReference = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernPlatformReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernPlatformReports_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernPlatformReports_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernPreservation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Initials = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    What = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernPreservation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernPreservation_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernPreservation_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernRedatings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Was = table.Column<DateTime>(type: "date", nullable: false),
                    Now = table.Column<DateTime>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernRedatings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernRedatings_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernRedatings_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernSafeguards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    IsDone = table.Column<bool>(type: "bit", nullable: false),
                    DoneOn = table.Column<DateTime>(type: "date", nullable: true),
                    DoneBy = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernSafeguards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernSafeguards_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernSafeguards_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernTags",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Tag = table.Column<int>(type: "int", nullable: false),
                    SinceAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UntilAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernTags", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernTags_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernTellings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernTellings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernTellings_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernTellings_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pathways",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pathways", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pathways_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pathways_People_StartedById",
                        column: x => x.StartedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pathways_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeclarationChildren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeclarationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclarationChildren", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeclarationChildren_Declarations_DeclarationId",
                        column: x => x.DeclarationId,
                        principalTable: "Declarations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeclarationChildren_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeclarationSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeclarationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclarationSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeclarationSteps_Declarations_DeclarationId",
                        column: x => x.DeclarationId,
                        principalTable: "Declarations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    TakenBy = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HeldAt = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AddedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernEvidence_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernEvidence_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernEvidence_People_AddedById",
                        column: x => x.AddedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FileSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FileSteps_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FileSteps_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InspectionPackSections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PackId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Part = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionPackSections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InspectionPackSections_InspectionPacks_PackId",
                        column: x => x.PackId,
                        principalTable: "InspectionPacks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeaverHandOvers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    What = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ToWhom = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaverHandOvers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaverHandOvers_LeaverGates_GateId",
                        column: x => x.GateId,
                        principalTable: "LeaverGates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaverHandOvers_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LetterSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LetterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    OfVersion = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: true),
                    Way = table.Column<int>(type: "int", nullable: true),
                    Result = table.Column<int>(type: "int", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LetterSteps_Letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "Letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LetterSteps_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LetterVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LetterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LetterVersions_Letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "Letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LetterVersions_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonitoringChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    What = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonitoringChanges_MonitoringPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "MonitoringPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonitoringChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    Tested = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Worked = table.Column<bool>(type: "bit", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonitoringChecks_MonitoringPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "MonitoringPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonitoringReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonitoringReviews_MonitoringPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "MonitoringPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    PlatformId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    NormalisedName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Handle = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    HandleInUse = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    EmailInUse = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    HandleReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Visibility = table.Column<int>(type: "int", nullable: false),
                    SchoolYearId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EnvelopeNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Purpose = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Hashtags = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Domains = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Follows = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Rules = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AskedForById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PinnedRules = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PinnedRulesSince = table.Column<DateTime>(type: "date", nullable: true),
                    LogsKept = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Devices = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accounts_People_AskedForById",
                        column: x => x.AskedForById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accounts_Platforms_PlatformId",
                        column: x => x.PlatformId,
                        principalTable: "Platforms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accounts_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accounts_SchoolYear_SchoolYearId",
                        column: x => x.SchoolYearId,
                        principalTable: "SchoolYear",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsentChannels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NormalisedName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    TakesPhotos = table.Column<bool>(type: "bit", nullable: false),
                    TakesVideo = table.Column<bool>(type: "bit", nullable: false),
                    PlatformId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Approval = table.Column<int>(type: "int", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    ClosedOn = table.Column<DateTime>(type: "date", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentChannels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentChannels_Platforms_PlatformId",
                        column: x => x.PlatformId,
                        principalTable: "Platforms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentChannels_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlatformAges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlatformId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MinimumAge = table.Column<int>(type: "int", nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: true),
                    ToOn = table.Column<DateTime>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformAges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlatformAges_Platforms_PlatformId",
                        column: x => x.PlatformId,
                        principalTable: "Platforms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyAdoptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AdoptedBySchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyAdoptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyAdoptions_People_EndedById",
                        column: x => x.EndedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyAdoptions_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyAdoptions_Schools_AdoptedBySchoolId",
                        column: x => x.AdoptedBySchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyApprovals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Body = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    HeldOn = table.Column<DateTime>(type: "date", nullable: false),
                    Minute = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    EnteredById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyApprovals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyApprovals_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyCoverageMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    Point = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyCoverageMarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyCoverageMarks_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyEnforcements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    ChangedFor = table.Column<int>(type: "int", nullable: false),
                    MinorReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyEnforcements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyEnforcements_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TargetId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Owner = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    LastCheckedOn = table.Column<DateTime>(type: "date", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyLinks_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyLinks_Policies_TargetId",
                        column: x => x.TargetId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyNamedSignatories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyNamedSignatories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyNamedSignatories_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyNamedSignatories_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyReadingAsks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    Reader = table.Column<int>(type: "int", nullable: false),
                    AskedOn = table.Column<DateTime>(type: "date", nullable: false),
                    DueOn = table.Column<DateTime>(type: "date", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Reminded = table.Column<int>(type: "int", nullable: false),
                    SignedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyReadingAsks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyReadingAsks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyReadingAsks_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PaperName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    PaperStanding = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    LastVersion = table.Column<int>(type: "int", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyReadings_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyReadings_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyReadings_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyReviews_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyReviewTriggers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyReviewTriggers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyReviewTriggers_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicySignatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Line = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    Position = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    SignedOn = table.Column<DateTime>(type: "date", nullable: false),
                    InPlaceReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    IsOnPaper = table.Column<bool>(type: "bit", nullable: false),
                    EnteredById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicySignatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicySignatures_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicySignatures_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicySources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    LostLines = table.Column<string>(type: "nvarchar(max)", maxLength: 60000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicySources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicySources_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicySources_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicySteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicySteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicySteps_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicySteps_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Audience = table.Column<int>(type: "int", nullable: false),
                    ClauseCount = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    WrittenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyVersions_People_WrittenById",
                        column: x => x.WrittenById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyVersions_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyWordings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 240000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyWordings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyWordings_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostingAuthoritySteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    DoneOn = table.Column<DateTime>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateTime>(type: "date", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostingAuthoritySteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostingAuthoritySteps_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PostingAuthoritySteps_PostingAuthorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "PostingAuthorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyLawMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    LawId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyLawMarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyLawMarks_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyLawMarks_ReferenceItems_LawId",
                        column: x => x.LawId,
                        principalTable: "ReferenceItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Link = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    FromOn = table.Column<DateTime>(type: "date", nullable: true),
                    ToOn = table.Column<DateTime>(type: "date", nullable: true),
                    WrittenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferenceTexts_People_WrittenById",
                        column: x => x.WrittenById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferenceTexts_ReferenceItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ReferenceItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StarterTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StarterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    DueOn = table.Column<DateTime>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StarterTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StarterTasks_Starters_StarterId",
                        column: x => x.StarterId,
                        principalTable: "Starters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TermReportLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TermReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Table = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Told = table.Column<int>(type: "int", nullable: false),
                    Of = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermReportLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TermReportLines_TermReports_TermReportId",
                        column: x => x.TermReportId,
                        principalTable: "TermReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DiaryReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Way = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiaryReplies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DiaryReplies_Diary_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Diary",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DiaryReplies_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DiarySteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    DoneBy = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiarySteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DiarySteps_Diary_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Diary",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DiarySteps_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClassMembership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolClassId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    ToOn = table.Column<DateTime>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClassMembership", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClassMembership_Classes_SchoolClassId",
                        column: x => x.SchoolClassId,
                        principalTable: "Classes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClassMembership_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClassTeacher",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolClassId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    ToOn = table.Column<DateTime>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClassTeacher", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClassTeacher_Classes_SchoolClassId",
                        column: x => x.SchoolClassId,
                        principalTable: "Classes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClassTeacher_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SiteUses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClassId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TeacherId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Objective = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteUses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SiteUses_Classes_ClassId",
                        column: x => x.ClassId,
                        principalTable: "Classes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SiteUses_ClassroomSites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "ClassroomSites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SiteUses_People_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SiteUses_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContactId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RepliedOn = table.Column<DateTime>(type: "date", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    IsFollowed = table.Column<bool>(type: "bit", nullable: false),
                    WhyNot = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernReplies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernReplies_ConcernContacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "ConcernContacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernReplies_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernReplies_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernPersonChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernPersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    What = table.Column<int>(type: "int", nullable: false),
                    Was = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernPersonChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernPersonChanges_ConcernPeople_ConcernPersonId",
                        column: x => x.ConcernPersonId,
                        principalTable: "ConcernPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernPersonChanges_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConcernPlatformSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConcernId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernPlatformSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernPlatformSteps_ConcernPlatformReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "ConcernPlatformReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernPlatformSteps_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConcernPlatformSteps_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PathwaySteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PathwayId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Capacity = table.Column<int>(type: "int", nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    HappenedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PathwaySteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PathwaySteps_Pathways_PathwayId",
                        column: x => x.PathwayId,
                        principalTable: "Pathways",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PathwaySteps_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PathwaySteps_People_WithId",
                        column: x => x.WithId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountClasses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchoolClassId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    ToOn = table.Column<DateTime>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountClasses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountClasses_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountClasses_Classes_SchoolClassId",
                        column: x => x.SchoolClassId,
                        principalTable: "Classes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountCovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AbsentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CoveredById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    ToOn = table.Column<DateTime>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountCovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountCovers_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountCovers_People_AbsentId",
                        column: x => x.AbsentId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountCovers_People_CoveredById",
                        column: x => x.CoveredById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountHoldings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Post = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Role = table.Column<int>(type: "int", nullable: true),
                    Group = table.Column<int>(type: "int", nullable: true),
                    FromAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ToAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    GivenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EndedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountHoldings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountHoldings_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountHoldings_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Handle = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    ToOn = table.Column<DateTime>(type: "date", nullable: true),
                    Proof = table.Column<int>(type: "int", nullable: true),
                    IdentifiedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IdentifiedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountMembers_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountMembers_People_IdentifiedById",
                        column: x => x.IdentifiedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountMembers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountMembers_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountNamings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Handle = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    FromAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ToAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountNamings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountNamings_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountOwnershipStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SignedOn = table.Column<DateTime>(type: "date", nullable: false),
                    EnteredById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountOwnershipStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountOwnershipStatements_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountOwnershipStatements_People_EnteredById",
                        column: x => x.EnteredById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountOwnershipStatements_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountPasswordChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountPasswordChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountPasswordChanges_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountPasswordChanges_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountRhythms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    EveryDays = table.Column<int>(type: "int", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PartnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SinceOn = table.Column<DateTime>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountRhythms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountRhythms_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountRhythms_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountRhythms_People_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountRotationCalls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountRotationCalls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountRotationCalls_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountRotationCalls_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Looked = table.Column<int>(type: "int", nullable: false),
                    AllWell = table.Column<bool>(type: "bit", nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountRounds_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountRounds_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountRounds_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountSettingsChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountSettingsChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountSettingsChecks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountSettingsChecks_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountSettingsChecks_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountSteps_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountSteps_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EntryRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Handle = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ShownName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Mark = table.Column<int>(type: "int", nullable: false),
                    AnsweredQuestion = table.Column<bool>(type: "bit", nullable: true),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AddedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsAccepted = table.Column<bool>(type: "bit", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntryRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EntryRequests_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntryRequests_People_AddedById",
                        column: x => x.AddedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntryRequests_People_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntryRequests_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntryRequests_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowerChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Looked = table.Column<int>(type: "int", nullable: false),
                    Duplicates = table.Column<int>(type: "int", nullable: false),
                    LookedAtFollowed = table.Column<bool>(type: "bit", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowerChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowerChecks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowerChecks_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowerChecks_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RolloverLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Proposed = table.Column<int>(type: "int", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Action = table.Column<int>(type: "int", nullable: false),
                    NewHandle = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    NewEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    NextClassId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FirstById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FirstAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SecondById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SecondAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ContentGoneById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ContentGoneAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RolloverLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RolloverLines_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverLines_Classes_NextClassId",
                        column: x => x.NextClassId,
                        principalTable: "Classes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverLines_People_ContentGoneById",
                        column: x => x.ContentGoneById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverLines_People_DoneById",
                        column: x => x.DoneById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverLines_People_FirstById",
                        column: x => x.FirstById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverLines_People_SecondById",
                        column: x => x.SecondById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RolloverLines_RolloverPlans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "RolloverPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsentAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConsentRecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChannelId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Medium = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<int>(type: "int", nullable: false),
                    Giver = table.Column<int>(type: "int", nullable: false),
                    GuardianId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    How = table.Column<int>(type: "int", nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    WordingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    UntilOn = table.Column<DateTime>(type: "date", nullable: true),
                    RecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentAnswers_ConsentChannels_ChannelId",
                        column: x => x.ChannelId,
                        principalTable: "ConsentChannels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentAnswers_ConsentRecords_ConsentRecordId",
                        column: x => x.ConsentRecordId,
                        principalTable: "ConsentRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentAnswers_ConsentWordings_WordingId",
                        column: x => x.WordingId,
                        principalTable: "ConsentWordings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentAnswers_Guardians_GuardianId",
                        column: x => x.GuardianId,
                        principalTable: "Guardians",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsentBases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConsentChannelId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Basis = table.Column<int>(type: "int", nullable: false),
                    FromOn = table.Column<DateTime>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentBases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentBases_ConsentChannels_ConsentChannelId",
                        column: x => x.ConsentChannelId,
                        principalTable: "ConsentChannels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentBases_People_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    ChannelId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Rule = table.Column<int>(type: "int", nullable: false),
                    Picture = table.Column<int>(type: "int", nullable: false),
                    Exposure = table.Column<int>(type: "int", nullable: true),
                    Caption = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Link = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DecidedOn = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PublishedOn = table.Column<DateTime>(type: "date", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Posts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Posts_ConsentChannels_ChannelId",
                        column: x => x.ChannelId,
                        principalTable: "ConsentChannels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Posts_People_AuthorId",
                        column: x => x.AuthorId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Posts_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyAcknowledgements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReadingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Reader = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SignedOn = table.Column<DateTime>(type: "date", nullable: false),
                    Statements = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    IsOnPaper = table.Column<bool>(type: "bit", nullable: false),
                    EnteredById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyAcknowledgements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyAcknowledgements_PolicyReadings_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "PolicyReadings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyReadingExtensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReadingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    Until = table.Column<DateTime>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyReadingExtensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyReadingExtensions_PolicyReadings_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "PolicyReadings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceUses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TextId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceUses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferenceUses_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferenceUses_ReferenceItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ReferenceItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferenceUses_ReferenceTexts_TextId",
                        column: x => x.TextId,
                        principalTable: "ReferenceTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StarterTasksDone",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StarterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TaskId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StarterTasksDone", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StarterTasksDone_Starters_StarterId",
                        column: x => x.StarterId,
                        principalTable: "Starters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StarterTasksDone_StarterTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "StarterTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountSettingsAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CheckId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Setting = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountSettingsAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountSettingsAnswers_AccountSettingsChecks_CheckId",
                        column: x => x.CheckId,
                        principalTable: "AccountSettingsChecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowerLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CheckId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Handle = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    NormalisedHandle = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ShownName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Mark = table.Column<int>(type: "int", nullable: false),
                    MatchedId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Decision = table.Column<int>(type: "int", nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowerLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowerLines_FollowerChecks_CheckId",
                        column: x => x.CheckId,
                        principalTable: "FollowerChecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowerLines_People_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostAdults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostAdults", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostAdults_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PostAdults_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostChildren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostChildren", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostChildren_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PostChildren_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostExposureLooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostExposureLooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostExposureLooks_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChannelId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsYes = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostLines_ConsentChannels_ChannelId",
                        column: x => x.ChannelId,
                        principalTable: "ConsentChannels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PostLines_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostNotChildren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Word = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SaidById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostNotChildren", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostNotChildren_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostPublications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    On = table.Column<DateTime>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostPublications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostPublications_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Agrees = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostReviews_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PostReviews_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostTakeDowns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostTakeDowns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostTakeDowns_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TakeDownTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PupilId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ChannelId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Cause = table.Column<int>(type: "int", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DueOn = table.Column<DateTime>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TakeDownTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TakeDownTasks_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TakeDownTasks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TakeDownTasks_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TakeDownTasks_Pupils_PupilId",
                        column: x => x.PupilId,
                        principalTable: "Pupils",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TakeDownTasks_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AspNetRoles",
                columns: new[] { "Id", "ConcurrencyStamp", "Name", "NormalizedName" },
                values: new object[,]
                {
                    { new Guid("00000001-0000-0000-0000-000000000000"), "Headteacher", "Headteacher", "HEADTEACHER" },
                    { new Guid("00000002-0000-0000-0000-000000000000"), "ActingHead", "ActingHead", "ACTINGHEAD" },
                    { new Guid("00000003-0000-0000-0000-000000000000"), "DeputyHead", "DeputyHead", "DEPUTYHEAD" },
                    { new Guid("00000004-0000-0000-0000-000000000000"), "SeniorLeader", "SeniorLeader", "SENIORLEADER" },
                    { new Guid("00000005-0000-0000-0000-000000000000"), "Dsl", "Dsl", "DSL" },
                    { new Guid("00000006-0000-0000-0000-000000000000"), "DeputyDsl", "DeputyDsl", "DEPUTYDSL" },
                    { new Guid("00000007-0000-0000-0000-000000000000"), "ComputingLead", "ComputingLead", "COMPUTINGLEAD" },
                    { new Guid("00000008-0000-0000-0000-000000000000"), "Office", "Office", "OFFICE" },
                    { new Guid("00000009-0000-0000-0000-000000000000"), "Teacher", "Teacher", "TEACHER" },
                    { new Guid("0000000a-0000-0000-0000-000000000000"), "TeachingAssistant", "TeachingAssistant", "TEACHINGASSISTANT" },
                    { new Guid("0000000b-0000-0000-0000-000000000000"), "Supply", "Supply", "SUPPLY" },
                    { new Guid("0000000c-0000-0000-0000-000000000000"), "Volunteer", "Volunteer", "VOLUNTEER" },
                    { new Guid("0000000d-0000-0000-0000-000000000000"), "Technician", "Technician", "TECHNICIAN" },
                    { new Guid("0000000e-0000-0000-0000-000000000000"), "Chair", "Chair", "CHAIR" },
                    { new Guid("0000000f-0000-0000-0000-000000000000"), "JointChair", "JointChair", "JOINTCHAIR" },
                    { new Guid("00000010-0000-0000-0000-000000000000"), "ViceChair", "ViceChair", "VICECHAIR" },
                    { new Guid("00000011-0000-0000-0000-000000000000"), "Governor", "Governor", "GOVERNOR" },
                    { new Guid("00000012-0000-0000-0000-000000000000"), "Clerk", "Clerk", "CLERK" },
                    { new Guid("00000013-0000-0000-0000-000000000000"), "Dpo", "Dpo", "DPO" },
                    { new Guid("00000014-0000-0000-0000-000000000000"), "TrustHr", "TrustHr", "TRUSTHR" },
                    { new Guid("00000015-0000-0000-0000-000000000000"), "TrustChiefExecutive", "TrustChiefExecutive", "TRUSTCHIEFEXECUTIVE" },
                    { new Guid("00000016-0000-0000-0000-000000000000"), "AuthorityContact", "AuthorityContact", "AUTHORITYCONTACT" }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Absences_PersonId",
                table: "Absences",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Absences_SchoolId_ToOn",
                table: "Absences",
                columns: new[] { "SchoolId", "ToOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountClasses_AccountId",
                table: "AccountClasses",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountClasses_SchoolClassId",
                table: "AccountClasses",
                column: "SchoolClassId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountCovers_AbsentId",
                table: "AccountCovers",
                column: "AbsentId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountCovers_AccountId",
                table: "AccountCovers",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountCovers_CoveredById",
                table: "AccountCovers",
                column: "CoveredById");

            migrationBuilder.CreateIndex(
                name: "IX_AccountHoldings_AccountId",
                table: "AccountHoldings",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountHoldings_PersonId_AccountId",
                table: "AccountHoldings",
                columns: new[] { "PersonId", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountMembers_AccountId",
                table: "AccountMembers",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountMembers_IdentifiedById",
                table: "AccountMembers",
                column: "IdentifiedById");

            migrationBuilder.CreateIndex(
                name: "IX_AccountMembers_PersonId",
                table: "AccountMembers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountMembers_PupilId",
                table: "AccountMembers",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountNamings_AccountId",
                table: "AccountNamings",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountOwnershipStatements_AccountId",
                table: "AccountOwnershipStatements",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountOwnershipStatements_EnteredById",
                table: "AccountOwnershipStatements",
                column: "EnteredById");

            migrationBuilder.CreateIndex(
                name: "IX_AccountOwnershipStatements_PersonId",
                table: "AccountOwnershipStatements",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountPasswordChanges_AccountId",
                table: "AccountPasswordChanges",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountPasswordChanges_ById",
                table: "AccountPasswordChanges",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_AccountRhythms_AccountId_Kind",
                table: "AccountRhythms",
                columns: new[] { "AccountId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccountRhythms_OwnerId",
                table: "AccountRhythms",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountRhythms_PartnerId",
                table: "AccountRhythms",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountRotationCalls_AccountId",
                table: "AccountRotationCalls",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountRotationCalls_OwnerId",
                table: "AccountRotationCalls",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountRounds_AccountId_Kind_On",
                table: "AccountRounds",
                columns: new[] { "AccountId", "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountRounds_ById",
                table: "AccountRounds",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_AccountRounds_SchoolId",
                table: "AccountRounds",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_AskedForById",
                table: "Accounts",
                column: "AskedForById");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_PlatformId",
                table: "Accounts",
                column: "PlatformId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_SchoolId_Code",
                table: "Accounts",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_SchoolId_EmailInUse",
                table: "Accounts",
                columns: new[] { "SchoolId", "EmailInUse" },
                unique: true,
                filter: "[EmailInUse] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_SchoolId_NormalisedName",
                table: "Accounts",
                columns: new[] { "SchoolId", "NormalisedName" });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_SchoolId_PlatformId_HandleInUse",
                table: "Accounts",
                columns: new[] { "SchoolId", "PlatformId", "HandleInUse" },
                unique: true,
                filter: "[HandleInUse] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_SchoolYearId",
                table: "Accounts",
                column: "SchoolYearId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountSettingsAnswers_CheckId",
                table: "AccountSettingsAnswers",
                column: "CheckId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountSettingsChecks_AccountId_On",
                table: "AccountSettingsChecks",
                columns: new[] { "AccountId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountSettingsChecks_ById",
                table: "AccountSettingsChecks",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_AccountSettingsChecks_SchoolId",
                table: "AccountSettingsChecks",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountSteps_AccountId",
                table: "AccountSteps",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountSteps_ById",
                table: "AccountSteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_AccountWays_SchoolId",
                table: "AccountWays",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_PersonId",
                table: "Appointments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_SchoolId_Role",
                table: "Appointments",
                columns: new[] { "SchoolId", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SchoolId_Action_At_Position",
                table: "AuditEntries",
                columns: new[] { "SchoolId", "Action", "At", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SchoolId_ActorId_At_Position",
                table: "AuditEntries",
                columns: new[] { "SchoolId", "ActorId", "At", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SchoolId_At_Position",
                table: "AuditEntries",
                columns: new[] { "SchoolId", "At", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SchoolId_RootId_At_Position",
                table: "AuditEntries",
                columns: new[] { "SchoolId", "RootId", "At", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SchoolId_RootKind_At_Position",
                table: "AuditEntries",
                columns: new[] { "SchoolId", "RootKind", "At", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_AuthorisationConditionsMet_AuthorisationId",
                table: "AuthorisationConditionsMet",
                column: "AuthorisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AuthorisationConditionsMet_ById",
                table: "AuthorisationConditionsMet",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_AuthorisationParentsAgreements_AuthorisationId",
                table: "AuthorisationParentsAgreements",
                column: "AuthorisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AuthorisationParentsAgreements_ById",
                table: "AuthorisationParentsAgreements",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Authorisations_AboutId",
                table: "Authorisations",
                column: "AboutId");

            migrationBuilder.CreateIndex(
                name: "IX_Authorisations_AccountId",
                table: "Authorisations",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Authorisations_AskedById",
                table: "Authorisations",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_Authorisations_EarlierId",
                table: "Authorisations",
                column: "EarlierId");

            migrationBuilder.CreateIndex(
                name: "IX_Authorisations_PersonId_UntilOn",
                table: "Authorisations",
                columns: new[] { "PersonId", "UntilOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Authorisations_SchoolId_AskedAt",
                table: "Authorisations",
                columns: new[] { "SchoolId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Authorisations_SchoolId_Code",
                table: "Authorisations",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChainChecks_SchoolId_CheckedAt",
                table: "ChainChecks",
                columns: new[] { "SchoolId", "CheckedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Classes_SchoolId",
                table: "Classes",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Classes_SchoolYearId_NormalisedName",
                table: "Classes",
                columns: new[] { "SchoolYearId", "NormalisedName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClassMembership_PupilId",
                table: "ClassMembership",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_ClassMembership_SchoolClassId",
                table: "ClassMembership",
                column: "SchoolClassId");

            migrationBuilder.CreateIndex(
                name: "IX_ClassroomSites_ApprovedById",
                table: "ClassroomSites",
                column: "ApprovedById");

            migrationBuilder.CreateIndex(
                name: "IX_ClassroomSites_SchoolId_Code",
                table: "ClassroomSites",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClassroomSites_SchoolId_NormalisedName",
                table: "ClassroomSites",
                columns: new[] { "SchoolId", "NormalisedName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClassroomSiteTrials_SiteId",
                table: "ClassroomSiteTrials",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_ClassTeacher_PersonId",
                table: "ClassTeacher",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ClassTeacher_SchoolClassId",
                table: "ClassTeacher",
                column: "SchoolClassId");

            migrationBuilder.CreateIndex(
                name: "IX_CodeRequests_PersonId",
                table: "CodeRequests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CodeRequests_SchoolId_DecidedAt",
                table: "CodeRequests",
                columns: new[] { "SchoolId", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMember_CommitteeId",
                table: "CommitteeMember",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMember_PersonId",
                table: "CommitteeMember",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Committees_SchoolId",
                table: "Committees",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernAcknowledgements_ById",
                table: "ConcernAcknowledgements",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernAcknowledgements_ConcernId",
                table: "ConcernAcknowledgements",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernActions_ConcernId",
                table: "ConcernActions",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernActions_OwnerId_DoneAt_DueOn",
                table: "ConcernActions",
                columns: new[] { "OwnerId", "DoneAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernAudience_ConcernId_Role_PersonId",
                table: "ConcernAudience",
                columns: new[] { "ConcernId", "Role", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernAudience_PersonId",
                table: "ConcernAudience",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernAudience_SchoolId_PersonId_RaisedAt_ConcernId",
                table: "ConcernAudience",
                columns: new[] { "SchoolId", "PersonId", "RaisedAt", "ConcernId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernAudience_SchoolId_Role_RaisedAt_ConcernId",
                table: "ConcernAudience",
                columns: new[] { "SchoolId", "Role", "RaisedAt", "ConcernId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernChildParts_ChildConcernId",
                table: "ConcernChildParts",
                column: "ChildConcernId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConcernChildParts_ConcernId",
                table: "ConcernChildParts",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernClassifications_ById",
                table: "ConcernClassifications",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernClassifications_ConcernId",
                table: "ConcernClassifications",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernClosures_ClosedById",
                table: "ConcernClosures",
                column: "ClosedById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernClosures_ConcernId",
                table: "ConcernClosures",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernContacts_ById",
                table: "ConcernContacts",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernContacts_ConcernId",
                table: "ConcernContacts",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernDecisions_ById",
                table: "ConcernDecisions",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernDecisions_ConcernId",
                table: "ConcernDecisions",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernDepartures_ById",
                table: "ConcernDepartures",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernDepartures_ConcernId",
                table: "ConcernDepartures",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernEntries_ById",
                table: "ConcernEntries",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernEntries_ConcernId",
                table: "ConcernEntries",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernEvidence_AddedById",
                table: "ConcernEvidence",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernEvidence_ConcernId",
                table: "ConcernEvidence",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernEvidence_FileId",
                table: "ConcernEvidence",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernExclusions_ConcernId_PersonId",
                table: "ConcernExclusions",
                columns: new[] { "ConcernId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernExclusions_PersonId_ConcernId",
                table: "ConcernExclusions",
                columns: new[] { "PersonId", "ConcernId" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernFilesForbidden_ById",
                table: "ConcernFilesForbidden",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernFilesForbidden_ConcernId",
                table: "ConcernFilesForbidden",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernHandOvers_ById",
                table: "ConcernHandOvers",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernHandOvers_ConcernId",
                table: "ConcernHandOvers",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernLinks_ById",
                table: "ConcernLinks",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernLinks_ConcernId",
                table: "ConcernLinks",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernLinks_TargetId",
                table: "ConcernLinks",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPathways_ConcernId",
                table: "ConcernPathways",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPathways_PathwayId",
                table: "ConcernPathways",
                column: "PathwayId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPeople_ConcernId",
                table: "ConcernPeople",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPeople_GuardianId",
                table: "ConcernPeople",
                column: "GuardianId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPeople_PersonId",
                table: "ConcernPeople",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPeople_PupilId",
                table: "ConcernPeople",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPersonChanges_ConcernId",
                table: "ConcernPersonChanges",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPersonChanges_ConcernPersonId",
                table: "ConcernPersonChanges",
                column: "ConcernPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPlatformReports_ById",
                table: "ConcernPlatformReports",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPlatformReports_ConcernId",
                table: "ConcernPlatformReports",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPlatformSteps_ById",
                table: "ConcernPlatformSteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPlatformSteps_ConcernId",
                table: "ConcernPlatformSteps",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPlatformSteps_ReportId",
                table: "ConcernPlatformSteps",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPreservation_ById",
                table: "ConcernPreservation",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernPreservation_ConcernId",
                table: "ConcernPreservation",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernRedatings_ById",
                table: "ConcernRedatings",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernRedatings_ConcernId",
                table: "ConcernRedatings",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernReplies_ById",
                table: "ConcernReplies",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernReplies_ConcernId",
                table: "ConcernReplies",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernReplies_ContactId",
                table: "ConcernReplies",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_ReporterId_RaisedAt",
                table: "Concerns",
                columns: new[] { "ReporterId", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_SchoolId_Code",
                table: "Concerns",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_SchoolId_RaisedAt",
                table: "Concerns",
                columns: new[] { "SchoolId", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_SchoolId_Status_RaisedAt",
                table: "Concerns",
                columns: new[] { "SchoolId", "Status", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernSafeguards_ById",
                table: "ConcernSafeguards",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernSafeguards_ConcernId",
                table: "ConcernSafeguards",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernTags_ConcernId_Tag",
                table: "ConcernTags",
                columns: new[] { "ConcernId", "Tag" });

            migrationBuilder.CreateIndex(
                name: "IX_ConcernTellings_ConcernId",
                table: "ConcernTellings",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernTellings_PersonId",
                table: "ConcernTellings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentAnswers_ChannelId",
                table: "ConsentAnswers",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentAnswers_ConsentRecordId",
                table: "ConsentAnswers",
                column: "ConsentRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentAnswers_GuardianId",
                table: "ConsentAnswers",
                column: "GuardianId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentAnswers_WordingId",
                table: "ConsentAnswers",
                column: "WordingId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentBases_ConsentChannelId",
                table: "ConsentBases",
                column: "ConsentChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentBases_DecidedById",
                table: "ConsentBases",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentChannels_PlatformId",
                table: "ConsentChannels",
                column: "PlatformId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentChannels_SchoolId_NormalisedName",
                table: "ConsentChannels",
                columns: new[] { "SchoolId", "NormalisedName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConsentImports_SchoolId_Code",
                table: "ConsentImports",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConsentRecords_PersonId_SchoolId",
                table: "ConsentRecords",
                columns: new[] { "PersonId", "SchoolId" },
                unique: true,
                filter: "[PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentRecords_PupilId",
                table: "ConsentRecords",
                column: "PupilId",
                unique: true,
                filter: "[PupilId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentRecords_SchoolId",
                table: "ConsentRecords",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentWordings_SchoolId_Number",
                table: "ConsentWordings",
                columns: new[] { "SchoolId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContactCells_ContactMatrixId_From_With_By",
                table: "ContactCells",
                columns: new[] { "ContactMatrixId", "From", "With", "By" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContactMatrices_SchoolId",
                table: "ContactMatrices",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeclarationChildren_DeclarationId",
                table: "DeclarationChildren",
                column: "DeclarationId");

            migrationBuilder.CreateIndex(
                name: "IX_DeclarationChildren_PupilId",
                table: "DeclarationChildren",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_Declarations_PersonId",
                table: "Declarations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Declarations_SchoolId_Code",
                table: "Declarations",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Declarations_SchoolId_MadeAt",
                table: "Declarations",
                columns: new[] { "SchoolId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DeclarationSteps_DeclarationId",
                table: "DeclarationSteps",
                column: "DeclarationId");

            migrationBuilder.CreateIndex(
                name: "IX_Diary_ById_At",
                table: "Diary",
                columns: new[] { "ById", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Diary_PupilId",
                table: "Diary",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_Diary_SchoolId_Code",
                table: "Diary",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Diary_SchoolId_HappenedOn_At",
                table: "Diary",
                columns: new[] { "SchoolId", "HappenedOn", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_DiaryReplies_ById",
                table: "DiaryReplies",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_DiaryReplies_EntryId",
                table: "DiaryReplies",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_DiarySteps_ById",
                table: "DiarySteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_DiarySteps_EntryId",
                table: "DiarySteps",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Digests_PersonId",
                table: "Digests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Digests_SchoolId_Week_PersonId",
                table: "Digests",
                columns: new[] { "SchoolId", "Week", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyLists_SchoolId",
                table: "DutyLists",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyNumbers_ById",
                table: "DutyNumbers",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_DutyNumbers_DutyListId",
                table: "DutyNumbers",
                column: "DutyListId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyNumbers_PersonId",
                table: "DutyNumbers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyTurns_ById",
                table: "DutyTurns",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_DutyTurns_DutyListId",
                table: "DutyTurns",
                column: "DutyListId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyTurns_PersonId",
                table: "DutyTurns",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_EntryRequests_AccountId_DecidedAt",
                table: "EntryRequests",
                columns: new[] { "AccountId", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_EntryRequests_AddedById",
                table: "EntryRequests",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_EntryRequests_DecidedById",
                table: "EntryRequests",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_EntryRequests_PupilId",
                table: "EntryRequests",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_EntryRequests_SchoolId",
                table: "EntryRequests",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_FamilyAcknowledgements_EnteredById",
                table: "FamilyAcknowledgements",
                column: "EnteredById");

            migrationBuilder.CreateIndex(
                name: "IX_FamilyAcknowledgements_PupilId",
                table: "FamilyAcknowledgements",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_FamilyAcknowledgements_SchoolId",
                table: "FamilyAcknowledgements",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_FamilyAcknowledgements_TargetId_VersionNumber_PupilId",
                table: "FamilyAcknowledgements",
                columns: new[] { "TargetId", "VersionNumber", "PupilId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FamilyEnquiries_ById",
                table: "FamilyEnquiries",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_FamilyEnquiries_SchoolId_Code",
                table: "FamilyEnquiries",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FamilyEnquiries_SchoolId_On",
                table: "FamilyEnquiries",
                columns: new[] { "SchoolId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_KeptById",
                table: "Files",
                column: "KeptById");

            migrationBuilder.CreateIndex(
                name: "IX_Files_SchoolId_AboutId",
                table: "Files",
                columns: new[] { "SchoolId", "AboutId" });

            migrationBuilder.CreateIndex(
                name: "IX_FileSteps_ById",
                table: "FileSteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_FileSteps_FileId",
                table: "FileSteps",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowerChecks_AccountId_On",
                table: "FollowerChecks",
                columns: new[] { "AccountId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowerChecks_ById",
                table: "FollowerChecks",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_FollowerChecks_SchoolId",
                table: "FollowerChecks",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowerLines_CheckId",
                table: "FollowerLines",
                column: "CheckId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowerLines_DecidedById",
                table: "FollowerLines",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_FollowerLines_NormalisedHandle",
                table: "FollowerLines",
                column: "NormalisedHandle");

            migrationBuilder.CreateIndex(
                name: "IX_Guardians_SchoolId_NormalisedName",
                table: "Guardians",
                columns: new[] { "SchoolId", "NormalisedName" });

            migrationBuilder.CreateIndex(
                name: "IX_Guardians_SchoolId_SourceId",
                table: "Guardians",
                columns: new[] { "SchoolId", "SourceId" },
                unique: true,
                filter: "[SourceId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Guardianship_GuardianId",
                table: "Guardianship",
                column: "GuardianId");

            migrationBuilder.CreateIndex(
                name: "IX_Guardianship_PupilId",
                table: "Guardianship",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_SchoolId_Code",
                table: "ImportRuns",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InductionLists_SchoolId",
                table: "InductionLists",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InductionTasks_InductionListId",
                table: "InductionTasks",
                column: "InductionListId");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionPacks_FinishedAt_AskedAt",
                table: "InspectionPacks",
                columns: new[] { "FinishedAt", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionPacks_MadeById",
                table: "InspectionPacks",
                column: "MadeById");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionPacks_SchoolId_Code",
                table: "InspectionPacks",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InspectionPackSections_PackId_Part",
                table: "InspectionPackSections",
                columns: new[] { "PackId", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeaverGates_BegunById",
                table: "LeaverGates",
                column: "BegunById");

            migrationBuilder.CreateIndex(
                name: "IX_LeaverGates_CompletedById",
                table: "LeaverGates",
                column: "CompletedById");

            migrationBuilder.CreateIndex(
                name: "IX_LeaverGates_PersonId",
                table: "LeaverGates",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaverGates_SchoolId_PersonId",
                table: "LeaverGates",
                columns: new[] { "SchoolId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_LeaverHandOvers_ById",
                table: "LeaverHandOvers",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_LeaverHandOvers_GateId",
                table: "LeaverHandOvers",
                column: "GateId");

            migrationBuilder.CreateIndex(
                name: "IX_LegalHolds_HeldId",
                table: "LegalHolds",
                column: "HeldId");

            migrationBuilder.CreateIndex(
                name: "IX_Letterheads_SchoolId",
                table: "Letterheads",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_AboutId",
                table: "Letters",
                column: "AboutId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SchoolId_About_WrittenAt",
                table: "Letters",
                columns: new[] { "SchoolId", "About", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SchoolId_Code",
                table: "Letters",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SignatoryId",
                table: "Letters",
                column: "SignatoryId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_WrittenById",
                table: "Letters",
                column: "WrittenById");

            migrationBuilder.CreateIndex(
                name: "IX_LetterSteps_ById",
                table: "LetterSteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_LetterSteps_LetterId_Number",
                table: "LetterSteps",
                columns: new[] { "LetterId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LetterVersions_ById",
                table: "LetterVersions",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_LetterVersions_LetterId_Number",
                table: "LetterVersions",
                columns: new[] { "LetterId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LetterWordings_SchoolId_Kind_Number",
                table: "LetterWordings",
                columns: new[] { "SchoolId", "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LetterWordings_WrittenById",
                table: "LetterWordings",
                column: "WrittenById");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringChanges_PlanId",
                table: "MonitoringChanges",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringChecks_PlanId",
                table: "MonitoringChecks",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringPlans_GovernorId",
                table: "MonitoringPlans",
                column: "GovernorId");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringPlans_LeaderId",
                table: "MonitoringPlans",
                column: "LeaderId");

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringPlans_SchoolId",
                table: "MonitoringPlans",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringReviews_PlanId",
                table: "MonitoringReviews",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_SeenAt_SentAt",
                table: "Notices",
                columns: new[] { "PersonId", "SeenAt", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OneTimeCodes_Hash",
                table: "OneTimeCodes",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_OneTimeCodes_PersonId_Purpose",
                table: "OneTimeCodes",
                columns: new[] { "PersonId", "Purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMail_SentAt_DueAt",
                table: "OutgoingMail",
                columns: new[] { "SentAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Pathways_ConcernId_Kind",
                table: "Pathways",
                columns: new[] { "ConcernId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pathways_SchoolId_Code",
                table: "Pathways",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pathways_StartedById",
                table: "Pathways",
                column: "StartedById");

            migrationBuilder.CreateIndex(
                name: "IX_PathwaySteps_ById",
                table: "PathwaySteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_PathwaySteps_PathwayId_Number",
                table: "PathwaySteps",
                columns: new[] { "PathwayId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PathwaySteps_WithId",
                table: "PathwaySteps",
                column: "WithId");

            migrationBuilder.CreateIndex(
                name: "IX_People_SchoolId_NormalisedEmail",
                table: "People",
                columns: new[] { "SchoolId", "NormalisedEmail" },
                unique: true,
                filter: "[NormalisedEmail] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_People_SchoolId_NormalisedName",
                table: "People",
                columns: new[] { "SchoolId", "NormalisedName" });

            migrationBuilder.CreateIndex(
                name: "IX_People_SchoolId_SourceId",
                table: "People",
                columns: new[] { "SchoolId", "SourceId" },
                unique: true,
                filter: "[SourceId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PhotoBatches_ErasedById",
                table: "PhotoBatches",
                column: "ErasedById");

            migrationBuilder.CreateIndex(
                name: "IX_PhotoBatches_SchoolId_TakenOn",
                table: "PhotoBatches",
                columns: new[] { "SchoolId", "TakenOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PhotoBatches_TakenById",
                table: "PhotoBatches",
                column: "TakenById");

            migrationBuilder.CreateIndex(
                name: "IX_PhotoBatches_UploadedById",
                table: "PhotoBatches",
                column: "UploadedById");

            migrationBuilder.CreateIndex(
                name: "IX_PhotoEvents_SchoolId_HeldOn",
                table: "PhotoEvents",
                columns: new[] { "SchoolId", "HeldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformAges_PlatformId",
                table: "PlatformAges",
                column: "PlatformId");

            migrationBuilder.CreateIndex(
                name: "IX_Platforms_LastCheckedById",
                table: "Platforms",
                column: "LastCheckedById");

            migrationBuilder.CreateIndex(
                name: "IX_Platforms_OwnerId",
                table: "Platforms",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Platforms_SchoolId_NormalisedName",
                table: "Platforms",
                columns: new[] { "SchoolId", "NormalisedName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Policies_CommitteeId",
                table: "Policies",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Policies_OwnerId",
                table: "Policies",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Policies_SchoolId_Code",
                table: "Policies",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Policies_SchoolId_Number",
                table: "Policies",
                columns: new[] { "SchoolId", "Number" },
                unique: true,
                filter: "[Number] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyAcknowledgements_ReadingId_VersionNumber_Reader",
                table: "PolicyAcknowledgements",
                columns: new[] { "ReadingId", "VersionNumber", "Reader" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyAdoptions_AdoptedBySchoolId",
                table: "PolicyAdoptions",
                column: "AdoptedBySchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyAdoptions_EndedById",
                table: "PolicyAdoptions",
                column: "EndedById");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyAdoptions_PolicyId_AdoptedBySchoolId",
                table: "PolicyAdoptions",
                columns: new[] { "PolicyId", "AdoptedBySchoolId" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyApprovals_PolicyId",
                table: "PolicyApprovals",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyCalendarAddresses_KeyHash",
                table: "PolicyCalendarAddresses",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyCalendarAddresses_PersonId",
                table: "PolicyCalendarAddresses",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyCalendarAddresses_SchoolId",
                table: "PolicyCalendarAddresses",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyCoverageMarks_PolicyId",
                table: "PolicyCoverageMarks",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyEnforcements_PolicyId_VersionNumber",
                table: "PolicyEnforcements",
                columns: new[] { "PolicyId", "VersionNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyExpectations_SchoolId",
                table: "PolicyExpectations",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyLawMarks_LawId",
                table: "PolicyLawMarks",
                column: "LawId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyLawMarks_PolicyId",
                table: "PolicyLawMarks",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyLinks_PolicyId",
                table: "PolicyLinks",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyLinks_TargetId",
                table: "PolicyLinks",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyNamedSignatories_PersonId",
                table: "PolicyNamedSignatories",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyNamedSignatories_PolicyId",
                table: "PolicyNamedSignatories",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReadingAsks_PersonId_EndedAt",
                table: "PolicyReadingAsks",
                columns: new[] { "PersonId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReadingAsks_PolicyId",
                table: "PolicyReadingAsks",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReadingAsks_SchoolId_EndedAt_DueOn_PersonId_PolicyId",
                table: "PolicyReadingAsks",
                columns: new[] { "SchoolId", "EndedAt", "DueOn", "PersonId", "PolicyId" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReadingAsks_SchoolId_PolicyId_EndedAt_DueOn",
                table: "PolicyReadingAsks",
                columns: new[] { "SchoolId", "PolicyId", "EndedAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReadingAsks_SchoolId_PolicyId_PersonId_VersionNumber_Reader",
                table: "PolicyReadingAsks",
                columns: new[] { "SchoolId", "PolicyId", "PersonId", "VersionNumber", "Reader" },
                unique: true,
                filter: "[EndedAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReadingExtensions_ReadingId",
                table: "PolicyReadingExtensions",
                column: "ReadingId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReadings_PersonId",
                table: "PolicyReadings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReadings_PolicyId_PersonId",
                table: "PolicyReadings",
                columns: new[] { "PolicyId", "PersonId" },
                unique: true,
                filter: "[PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReadings_SchoolId",
                table: "PolicyReadings",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReviews_PolicyId",
                table: "PolicyReviews",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReviewTriggers_PolicyId",
                table: "PolicyReviewTriggers",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicySignatures_PersonId",
                table: "PolicySignatures",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicySignatures_PolicyId_VersionNumber_Line",
                table: "PolicySignatures",
                columns: new[] { "PolicyId", "VersionNumber", "Line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicySources_FileId",
                table: "PolicySources",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicySources_PolicyId",
                table: "PolicySources",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicySteps_ById",
                table: "PolicySteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_PolicySteps_PolicyId",
                table: "PolicySteps",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyVersions_PolicyId_Number",
                table: "PolicyVersions",
                columns: new[] { "PolicyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyVersions_WrittenById",
                table: "PolicyVersions",
                column: "WrittenById");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyWordings_PolicyId",
                table: "PolicyWordings",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PositiveMentions_ById",
                table: "PositiveMentions",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_PositiveMentions_SchoolId_At",
                table: "PositiveMentions",
                columns: new[] { "SchoolId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PostAdults_PersonId",
                table: "PostAdults",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PostAdults_PostId",
                table: "PostAdults",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_PostChildren_PostId",
                table: "PostChildren",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_PostChildren_PupilId",
                table: "PostChildren",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_PostExposureLooks_PostId",
                table: "PostExposureLooks",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_PostingAuthorities_PersonId",
                table: "PostingAuthorities",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PostingAuthorities_SchoolId_PersonId",
                table: "PostingAuthorities",
                columns: new[] { "SchoolId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PostingAuthoritySteps_AuthorityId",
                table: "PostingAuthoritySteps",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_PostingAuthoritySteps_ById",
                table: "PostingAuthoritySteps",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_PostLines_ChannelId",
                table: "PostLines",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_PostLines_PostId",
                table: "PostLines",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_PostNotChildren_PostId",
                table: "PostNotChildren",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_PostPublications_PostId",
                table: "PostPublications",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_PostReviews_ById",
                table: "PostReviews",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_PostReviews_PostId",
                table: "PostReviews",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_AccountId",
                table: "Posts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_AuthorId_CheckedAt",
                table: "Posts",
                columns: new[] { "AuthorId", "CheckedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Posts_ChannelId",
                table: "Posts",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_SchoolId_Code",
                table: "Posts",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_SchoolId_Status_CheckedAt",
                table: "Posts",
                columns: new[] { "SchoolId", "Status", "CheckedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PostTakeDowns_PostId",
                table: "PostTakeDowns",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Probes_PersonId",
                table: "Probes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Probes_SchoolId_NotedAt",
                table: "Probes",
                columns: new[] { "SchoolId", "NotedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Protections_PlacedById",
                table: "Protections",
                column: "PlacedById");

            migrationBuilder.CreateIndex(
                name: "IX_Protections_PupilId",
                table: "Protections",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_Protections_SchoolId_PupilId",
                table: "Protections",
                columns: new[] { "SchoolId", "PupilId" });

            migrationBuilder.CreateIndex(
                name: "IX_Pupils_SchoolId_NormalisedName",
                table: "Pupils",
                columns: new[] { "SchoolId", "NormalisedName" });

            migrationBuilder.CreateIndex(
                name: "IX_Pupils_SchoolId_SourceId",
                table: "Pupils",
                columns: new[] { "SchoolId", "SourceId" },
                unique: true,
                filter: "[SourceId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Pupils_SchoolId_Upn",
                table: "Pupils",
                columns: new[] { "SchoolId", "Upn" },
                unique: true,
                filter: "[Upn] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceItems_LastCheckedById",
                table: "ReferenceItems",
                column: "LastCheckedById");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceItems_OwnerId",
                table: "ReferenceItems",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceItems_SchoolId_Key",
                table: "ReferenceItems",
                columns: new[] { "SchoolId", "Key" },
                unique: true,
                filter: "[Key] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceItems_SchoolId_NormalisedName",
                table: "ReferenceItems",
                columns: new[] { "SchoolId", "NormalisedName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceTexts_ItemId_Number",
                table: "ReferenceTexts",
                columns: new[] { "ItemId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceTexts_WrittenById",
                table: "ReferenceTexts",
                column: "WrittenById");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceUses_ItemId_At",
                table: "ReferenceUses",
                columns: new[] { "ItemId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceUses_PersonId",
                table: "ReferenceUses",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceUses_RecordId",
                table: "ReferenceUses",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceUses_TextId",
                table: "ReferenceUses",
                column: "TextId");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderChoices_PersonId",
                table: "ReminderChoices",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderChoices_SchoolId_PersonId",
                table: "ReminderChoices",
                columns: new[] { "SchoolId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReminderRules_SchoolId",
                table: "ReminderRules",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReplySlips_GuardianId",
                table: "ReplySlips",
                column: "GuardianId");

            migrationBuilder.CreateIndex(
                name: "IX_ReplySlips_Hash",
                table: "ReplySlips",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReplySlips_PupilId",
                table: "ReplySlips",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_ReplySlips_SchoolId_PupilId",
                table: "ReplySlips",
                columns: new[] { "SchoolId", "PupilId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplySlips_WordingId",
                table: "ReplySlips",
                column: "WordingId");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverLines_AccountId",
                table: "RolloverLines",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverLines_ContentGoneById",
                table: "RolloverLines",
                column: "ContentGoneById");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverLines_DoneById",
                table: "RolloverLines",
                column: "DoneById");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverLines_FirstById",
                table: "RolloverLines",
                column: "FirstById");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverLines_NextClassId",
                table: "RolloverLines",
                column: "NextClassId");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverLines_PlanId",
                table: "RolloverLines",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverLines_SecondById",
                table: "RolloverLines",
                column: "SecondById");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverPlans_BegunById",
                table: "RolloverPlans",
                column: "BegunById");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverPlans_ClosedById",
                table: "RolloverPlans",
                column: "ClosedById");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverPlans_FromYearId",
                table: "RolloverPlans",
                column: "FromYearId");

            migrationBuilder.CreateIndex(
                name: "IX_RolloverPlans_SchoolId_FromYearId",
                table: "RolloverPlans",
                columns: new[] { "SchoolId", "FromYearId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RolloverPlans_ToYearId",
                table: "RolloverPlans",
                column: "ToYearId");

            migrationBuilder.CreateIndex(
                name: "IX_Schools_FederationId",
                table: "Schools",
                column: "FederationId");

            migrationBuilder.CreateIndex(
                name: "IX_Schools_Urn",
                table: "Schools",
                column: "Urn",
                unique: true,
                filter: "[Urn] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SchoolSettings_SchoolId",
                table: "SchoolSettings",
                column: "SchoolId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SchoolYear_SchoolId_StartsOn",
                table: "SchoolYear",
                columns: new[] { "SchoolId", "StartsOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelfChecks_PersonId_DoneOn",
                table: "SelfChecks",
                columns: new[] { "PersonId", "DoneOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SelfChecks_SchoolId",
                table: "SelfChecks",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Signposts_SchoolId_Code",
                table: "Signposts",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Signposts_SchoolId_NormalisedName",
                table: "Signposts",
                columns: new[] { "SchoolId", "NormalisedName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SiteUses_ClassId",
                table: "SiteUses",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_SiteUses_SchoolId_On",
                table: "SiteUses",
                columns: new[] { "SchoolId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_SiteUses_SiteId",
                table: "SiteUses",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_SiteUses_TeacherId",
                table: "SiteUses",
                column: "TeacherId");

            migrationBuilder.CreateIndex(
                name: "IX_Starters_PersonId",
                table: "Starters",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Starters_SchoolId_Code",
                table: "Starters",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Starters_SchoolId_StartsOn",
                table: "Starters",
                columns: new[] { "SchoolId", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_StarterTasks_StarterId",
                table: "StarterTasks",
                column: "StarterId");

            migrationBuilder.CreateIndex(
                name: "IX_StarterTasksDone_StarterId",
                table: "StarterTasksDone",
                column: "StarterId");

            migrationBuilder.CreateIndex(
                name: "IX_StarterTasksDone_TaskId",
                table: "StarterTasksDone",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_TakeDownTasks_OwnerId",
                table: "TakeDownTasks",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_TakeDownTasks_PersonId",
                table: "TakeDownTasks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TakeDownTasks_PostId_PersonId",
                table: "TakeDownTasks",
                columns: new[] { "PostId", "PersonId" },
                unique: true,
                filter: "[PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TakeDownTasks_PostId_PupilId",
                table: "TakeDownTasks",
                columns: new[] { "PostId", "PupilId" },
                unique: true,
                filter: "[PupilId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TakeDownTasks_PupilId",
                table: "TakeDownTasks",
                column: "PupilId");

            migrationBuilder.CreateIndex(
                name: "IX_TakeDownTasks_SchoolId_DoneAt_DueOn",
                table: "TakeDownTasks",
                columns: new[] { "SchoolId", "DoneAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Term_SchoolYearId",
                table: "Term",
                column: "SchoolYearId");

            migrationBuilder.CreateIndex(
                name: "IX_TermReportLines_TermReportId",
                table: "TermReportLines",
                column: "TermReportId");

            migrationBuilder.CreateIndex(
                name: "IX_TermReports_PublishedById",
                table: "TermReports",
                column: "PublishedById");

            migrationBuilder.CreateIndex(
                name: "IX_TermReports_SchoolId_Code",
                table: "TermReports",
                columns: new[] { "SchoolId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TermReports_SchoolId_TermId",
                table: "TermReports",
                columns: new[] { "SchoolId", "TermId" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Absences");

            migrationBuilder.DropTable(
                name: "AccountClasses");

            migrationBuilder.DropTable(
                name: "AccountCovers");

            migrationBuilder.DropTable(
                name: "AccountHoldings");

            migrationBuilder.DropTable(
                name: "AccountMembers");

            migrationBuilder.DropTable(
                name: "AccountNamings");

            migrationBuilder.DropTable(
                name: "AccountOwnershipStatements");

            migrationBuilder.DropTable(
                name: "AccountPasswordChanges");

            migrationBuilder.DropTable(
                name: "AccountRhythms");

            migrationBuilder.DropTable(
                name: "AccountRotationCalls");

            migrationBuilder.DropTable(
                name: "AccountRounds");

            migrationBuilder.DropTable(
                name: "AccountSettingsAnswers");

            migrationBuilder.DropTable(
                name: "AccountSteps");

            migrationBuilder.DropTable(
                name: "AccountWays");

            migrationBuilder.DropTable(
                name: "Appointments");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "AuthorisationConditionsMet");

            migrationBuilder.DropTable(
                name: "AuthorisationParentsAgreements");

            migrationBuilder.DropTable(
                name: "ChainChecks");

            migrationBuilder.DropTable(
                name: "ClassMembership");

            migrationBuilder.DropTable(
                name: "ClassroomSiteTrials");

            migrationBuilder.DropTable(
                name: "ClassTeacher");

            migrationBuilder.DropTable(
                name: "CodeRequests");

            migrationBuilder.DropTable(
                name: "CommitteeMember");

            migrationBuilder.DropTable(
                name: "ConcernAcknowledgements");

            migrationBuilder.DropTable(
                name: "ConcernActions");

            migrationBuilder.DropTable(
                name: "ConcernAudience");

            migrationBuilder.DropTable(
                name: "ConcernChildParts");

            migrationBuilder.DropTable(
                name: "ConcernClassifications");

            migrationBuilder.DropTable(
                name: "ConcernClosures");

            migrationBuilder.DropTable(
                name: "ConcernDecisions");

            migrationBuilder.DropTable(
                name: "ConcernDepartures");

            migrationBuilder.DropTable(
                name: "ConcernEntries");

            migrationBuilder.DropTable(
                name: "ConcernEvidence");

            migrationBuilder.DropTable(
                name: "ConcernExclusions");

            migrationBuilder.DropTable(
                name: "ConcernFilesForbidden");

            migrationBuilder.DropTable(
                name: "ConcernHandOvers");

            migrationBuilder.DropTable(
                name: "ConcernLinks");

            migrationBuilder.DropTable(
                name: "ConcernPathways");

            migrationBuilder.DropTable(
                name: "ConcernPersonChanges");

            migrationBuilder.DropTable(
                name: "ConcernPlatformSteps");

            migrationBuilder.DropTable(
                name: "ConcernPreservation");

            migrationBuilder.DropTable(
                name: "ConcernRedatings");

            migrationBuilder.DropTable(
                name: "ConcernReplies");

            migrationBuilder.DropTable(
                name: "ConcernSafeguards");

            migrationBuilder.DropTable(
                name: "ConcernTags");

            migrationBuilder.DropTable(
                name: "ConcernTellings");

            migrationBuilder.DropTable(
                name: "ConsentAnswers");

            migrationBuilder.DropTable(
                name: "ConsentBases");

            migrationBuilder.DropTable(
                name: "ConsentImports");

            migrationBuilder.DropTable(
                name: "ContactCells");

            migrationBuilder.DropTable(
                name: "DeclarationChildren");

            migrationBuilder.DropTable(
                name: "DeclarationSteps");

            migrationBuilder.DropTable(
                name: "DiaryReplies");

            migrationBuilder.DropTable(
                name: "DiarySteps");

            migrationBuilder.DropTable(
                name: "Digests");

            migrationBuilder.DropTable(
                name: "DutyNumbers");

            migrationBuilder.DropTable(
                name: "DutyTurns");

            migrationBuilder.DropTable(
                name: "EntryRequests");

            migrationBuilder.DropTable(
                name: "FamilyAcknowledgements");

            migrationBuilder.DropTable(
                name: "FamilyEnquiries");

            migrationBuilder.DropTable(
                name: "FileSteps");

            migrationBuilder.DropTable(
                name: "FollowerLines");

            migrationBuilder.DropTable(
                name: "Guardianship");

            migrationBuilder.DropTable(
                name: "ImportRuns");

            migrationBuilder.DropTable(
                name: "InductionTasks");

            migrationBuilder.DropTable(
                name: "InspectionPackSections");

            migrationBuilder.DropTable(
                name: "Installations");

            migrationBuilder.DropTable(
                name: "KeptForms");

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "LeaverHandOvers");

            migrationBuilder.DropTable(
                name: "LegalHolds");

            migrationBuilder.DropTable(
                name: "Letterheads");

            migrationBuilder.DropTable(
                name: "LetterSteps");

            migrationBuilder.DropTable(
                name: "LetterVersions");

            migrationBuilder.DropTable(
                name: "LetterWordings");

            migrationBuilder.DropTable(
                name: "MonitoringChanges");

            migrationBuilder.DropTable(
                name: "MonitoringChecks");

            migrationBuilder.DropTable(
                name: "MonitoringReviews");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "OneTimeCodes");

            migrationBuilder.DropTable(
                name: "OutgoingMail");

            migrationBuilder.DropTable(
                name: "PathwaySteps");

            migrationBuilder.DropTable(
                name: "PhotoBatches");

            migrationBuilder.DropTable(
                name: "PhotoEvents");

            migrationBuilder.DropTable(
                name: "PlatformAges");

            migrationBuilder.DropTable(
                name: "PolicyAcknowledgements");

            migrationBuilder.DropTable(
                name: "PolicyAdoptions");

            migrationBuilder.DropTable(
                name: "PolicyApprovals");

            migrationBuilder.DropTable(
                name: "PolicyCalendarAddresses");

            migrationBuilder.DropTable(
                name: "PolicyCoverageMarks");

            migrationBuilder.DropTable(
                name: "PolicyEnforcements");

            migrationBuilder.DropTable(
                name: "PolicyExpectations");

            migrationBuilder.DropTable(
                name: "PolicyLawMarks");

            migrationBuilder.DropTable(
                name: "PolicyLinks");

            migrationBuilder.DropTable(
                name: "PolicyNamedSignatories");

            migrationBuilder.DropTable(
                name: "PolicyReadingAsks");

            migrationBuilder.DropTable(
                name: "PolicyReadingExtensions");

            migrationBuilder.DropTable(
                name: "PolicyReviews");

            migrationBuilder.DropTable(
                name: "PolicyReviewTriggers");

            migrationBuilder.DropTable(
                name: "PolicySignatures");

            migrationBuilder.DropTable(
                name: "PolicySources");

            migrationBuilder.DropTable(
                name: "PolicySteps");

            migrationBuilder.DropTable(
                name: "PolicyVersions");

            migrationBuilder.DropTable(
                name: "PolicyWordings");

            migrationBuilder.DropTable(
                name: "PositiveMentions");

            migrationBuilder.DropTable(
                name: "PostAdults");

            migrationBuilder.DropTable(
                name: "PostChildren");

            migrationBuilder.DropTable(
                name: "PostExposureLooks");

            migrationBuilder.DropTable(
                name: "PostingAuthoritySteps");

            migrationBuilder.DropTable(
                name: "PostLines");

            migrationBuilder.DropTable(
                name: "PostNotChildren");

            migrationBuilder.DropTable(
                name: "PostPublications");

            migrationBuilder.DropTable(
                name: "PostReviews");

            migrationBuilder.DropTable(
                name: "PostTakeDowns");

            migrationBuilder.DropTable(
                name: "Probes");

            migrationBuilder.DropTable(
                name: "Protections");

            migrationBuilder.DropTable(
                name: "ReferenceUses");

            migrationBuilder.DropTable(
                name: "ReminderChoices");

            migrationBuilder.DropTable(
                name: "ReminderRules");

            migrationBuilder.DropTable(
                name: "ReplySlips");

            migrationBuilder.DropTable(
                name: "RolloverLines");

            migrationBuilder.DropTable(
                name: "SchoolSettings");

            migrationBuilder.DropTable(
                name: "SelfChecks");

            migrationBuilder.DropTable(
                name: "Signposts");

            migrationBuilder.DropTable(
                name: "SiteUses");

            migrationBuilder.DropTable(
                name: "StarterTasksDone");

            migrationBuilder.DropTable(
                name: "TakeDownTasks");

            migrationBuilder.DropTable(
                name: "Term");

            migrationBuilder.DropTable(
                name: "TermReportLines");

            migrationBuilder.DropTable(
                name: "AccountSettingsChecks");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Authorisations");

            migrationBuilder.DropTable(
                name: "ConcernPeople");

            migrationBuilder.DropTable(
                name: "ConcernPlatformReports");

            migrationBuilder.DropTable(
                name: "ConcernContacts");

            migrationBuilder.DropTable(
                name: "ConsentRecords");

            migrationBuilder.DropTable(
                name: "ContactMatrices");

            migrationBuilder.DropTable(
                name: "Declarations");

            migrationBuilder.DropTable(
                name: "Diary");

            migrationBuilder.DropTable(
                name: "DutyLists");

            migrationBuilder.DropTable(
                name: "FollowerChecks");

            migrationBuilder.DropTable(
                name: "InductionLists");

            migrationBuilder.DropTable(
                name: "InspectionPacks");

            migrationBuilder.DropTable(
                name: "LeaverGates");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "MonitoringPlans");

            migrationBuilder.DropTable(
                name: "Pathways");

            migrationBuilder.DropTable(
                name: "PolicyReadings");

            migrationBuilder.DropTable(
                name: "Files");

            migrationBuilder.DropTable(
                name: "PostingAuthorities");

            migrationBuilder.DropTable(
                name: "ReferenceTexts");

            migrationBuilder.DropTable(
                name: "ConsentWordings");

            migrationBuilder.DropTable(
                name: "RolloverPlans");

            migrationBuilder.DropTable(
                name: "Classes");

            migrationBuilder.DropTable(
                name: "ClassroomSites");

            migrationBuilder.DropTable(
                name: "StarterTasks");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "TermReports");

            migrationBuilder.DropTable(
                name: "Guardians");

            migrationBuilder.DropTable(
                name: "Pupils");

            migrationBuilder.DropTable(
                name: "Concerns");

            migrationBuilder.DropTable(
                name: "Policies");

            migrationBuilder.DropTable(
                name: "ReferenceItems");

            migrationBuilder.DropTable(
                name: "Starters");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "ConsentChannels");

            migrationBuilder.DropTable(
                name: "Committees");

            migrationBuilder.DropTable(
                name: "SchoolYear");

            migrationBuilder.DropTable(
                name: "Platforms");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Schools");

            migrationBuilder.DropTable(
                name: "Federations");
        }
    }
}
