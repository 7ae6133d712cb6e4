import type { AggregateDto, GetListInput } from '../models';

export type PilotEnterpriseStatus = 'Applied' | 'Cultivating' | 'Evaluated' | 'Listed' | 'Continued' | 'Removed';

export interface PilotDecisionDto {
  status: PilotEnterpriseStatus;
  on: string;
  byName: string;
  at: string;
  ground?: string | null;
}

export interface PilotEnterpriseDto extends AggregateDto<PilotEnterpriseStatus> {
  number: string;
  name: string;
  socialCreditCode: string;
  divisionId: string;
  divisionName: string;
  industry: string;
  partnerSchools: string;
  cooperation: string;
  cultivatingFrom?: string | null;
  decisions: PilotDecisionDto[];
}

export interface GetPilotEnterprisesInput extends GetListInput {
  status?: PilotEnterpriseStatus | '';
  divisionId?: string;
}

export interface PilotCountDto {
  target?: number | null;
  inProgramme: number;
  byStatus: Record<PilotEnterpriseStatus, number>;
}
