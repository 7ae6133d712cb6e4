import type { EntityDto } from '@abp/ng.core';
import type { AggregateDto, AttachmentDto, GetListInput, ReasonDto } from '../models';

export type InstitutionKind = 'TrainingSchool' | 'VocationalCollege' | 'TechnicalSchool' | 'Enterprise' | 'IndustryBody';
export type InstitutionStatus = 'Draft' | 'Submitted' | 'Returned' | 'Listed' | 'Suspended' | 'Delisted' | 'Rejected';

export interface InstitutionDto extends AggregateDto<InstitutionStatus> {
  number?: string | null;
  name: string;
  socialCreditCode: string;
  codeOverrideReason?: string | null;
  kind: InstitutionKind;
  divisionId: string;
  divisionName: string;
  legalRepresentative: string;
  contactName: string;
  contactPhoneMask: string;
  address: string;
  accountName: string;
  bankName: string;
  accountMask: string;
  occupationCodes: string[];
  commitmentAcceptedAt?: string | null;
  submittedAt?: string | null;
  listedFrom?: string | null;
  listedTo?: string | null;
  returnReasons: ReasonDto[];
  attachments: AttachmentDto[];
}

export interface RegisterInstitutionDto {
  name: string;
  socialCreditCode: string;
  codeOverrideReason?: string;
  kind: InstitutionKind;
  divisionId: string;
  legalRepresentative: string;
  contactName: string;
  contactPhone: string;
  address: string;
  accountName: string;
  bankName: string;
  accountNumber: string;
  occupationCodes: string[];
  commitmentAccepted: boolean;
}

export interface UpdateInstitutionDto extends RegisterInstitutionDto {
  concurrencyStamp: string;
}

export interface ApproveInstitutionDto {
  listedFrom: string;
  listedTo?: string | null;
  note?: string | null;
}

export interface GetInstitutionsInput extends GetListInput {
  status?: InstitutionStatus | '';
  divisionId?: string;
}

export interface InstitutionDirectoryDto extends EntityDto<string> {
  name: string;
  kind: InstitutionKind;
  divisionName: string;
  occupationCodes: string[];
  listedFrom: string;
}

export type StaffRole = 'instructor' | 'examiner';

export interface StaffDto {
  userId: string;
  userName: string;
  name: string;
  roles: string[];
}

export interface CreateStaffDto {
  name: string;
  userName: string;
  password: string;
  role: StaffRole;
}
