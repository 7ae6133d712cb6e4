import type { EntityDto } from '@abp/ng.core';
import type { AttachmentDto, GetListInput } from '../models';

export type IdCorrectionStatus = 'Asked' | 'Accepted' | 'Refused';

export interface IdCorrectionDto extends EntityDto<string> {
  status: IdCorrectionStatus;
  formerMask: string;
  correctedMask: string;
  formerBirthDate: string;
  correctedBirthDate: string;
  reason: string;
  askedAt: string;
  decidedAt?: string | null;
  decisionNote?: string | null;
  attachments: AttachmentDto[];
}

export interface IdCorrectionReviewDto extends IdCorrectionDto {
  traineeId: string;
  traineeName: string;
  divisionName: string;
  askedByName: string;
  decidedByName?: string | null;
  /** Only of a case that was opened and waits. */
  possibleDoubles: PossibleDoubleDto[];
}

export interface PossibleDoubleDto {
  name?: string | null;
  divisionName?: string | null;
}

export interface FoundTraineeDto {
  traineeId: string;
  name: string;
  idMask: string;
  birthDate: string;
  formerMasks: string[];
}

export interface AskIdCorrectionDto {
  idNumber: string;
  reason: string;
  attachmentIds: string[];
}

export interface RevealedNumbersDto {
  former: string;
  corrected: string;
}

export interface GetIdCorrectionsInput extends GetListInput {
  status?: IdCorrectionStatus | '';
}
