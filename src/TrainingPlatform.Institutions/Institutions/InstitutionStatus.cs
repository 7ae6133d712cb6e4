namespace TrainingPlatform.Institutions.Institutions;

internal enum InstitutionStatus
{
    Draft,
    Submitted,
    Returned,
    Listed,
    Suspended,
    Delisted,
    Rejected,
}

internal enum InstitutionKind
{
    TrainingSchool,
    VocationalCollege,
    TechnicalSchool,
    Enterprise,
    IndustryBody,
}

internal enum InstitutionAttachmentKind
{
    Licence,
    TeacherCertificates,
    Premises,
    FireSafety,
    Equipment,
    FeesAndSyllabus,
    Commitment,
    BankAccountProof,
    Other,
}
