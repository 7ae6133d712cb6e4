/** What a trainee can state, as the policy pack writes it. The guardian's acknowledgement is asked for when enrolling. */
export const FactChoices: Record<string, string[]> = {
  Status: [
    'REGISTERED_UNEMPLOYED',
    'TWO_POST',
    'COLLEGE_GRADUATE',
    'MIGRANT_WORKER',
    'VETERAN',
    'DISABLED',
    'EMPLOYMENT_DIFFICULTY',
    'ZERO_EMPLOYMENT_FAMILY',
    'MIN_LIVING_FAMILY',
    'REGISTERED_POOR',
    'OTHER_LABOURER',
  ],
  Hukou: ['RURAL', 'URBAN'],
  Pension: ['NOT_RECEIVED', 'RECEIVED'],
  Employee: ['EMPLOYEE'],
  FeePaid: ['PAID'],
};
