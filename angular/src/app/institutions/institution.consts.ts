/** Limits of the server's registration form. */
export const InstitutionLimits = {
  name: 128,
  person: 64,
  address: 256,
  reason: 500,
  socialCreditCode: /^[0-9A-HJ-NPQRTUWXY]{18}$/i,
  phone: /^[0-9+\-() ]{7,20}$/,
  account: /^[0-9 -]{8,40}$/,
};

export const InstitutionAttachmentKinds = [
  'Licence',
  'TeacherCertificates',
  'Premises',
  'FireSafety',
  'Equipment',
  'FeesAndSyllabus',
  'Commitment',
  'BankAccountProof',
  'Other',
];
