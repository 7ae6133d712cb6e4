export type InspectionKind = 'OnSite' | 'Phone' | 'Video';
export type InspectionAnswerKind = 'Yes' | 'No' | 'NotSeen';

export interface InspectionAnswerDto {
  code: string;
  answer: InspectionAnswerKind;
  note?: string;
}

export interface RecordInspectionInput {
  classId: string;
  kind: InspectionKind;
  heldOn: string;
  expectedHeads: number;
  presentHeads: number;
  answers: InspectionAnswerDto[];
  finding?: string;
  rectifyBy?: string;
}

export interface InspectionDto extends RecordInspectionInput {
  id: string;
  number: string;
  className: string;
  status: 'NoFindings' | 'RectificationOrdered' | 'Rectified' | 'NotRectified';
  recheckNote?: string;
  recheckedByName?: string;
  byName: string;
}
