import type { EntityDto } from '@abp/ng.core';
import type { AggregateDto, GetListInput, ReasonDto } from '../models';

export * from './trainee.models';

export interface OccupationDto {
  code: string;
  name: string;
  category: string;
  levels: string[];
  shortage: boolean;
  suggestedHours: number;
  hoursByLevel: Record<string, number>;
}

export interface MeasureDto {
  id: string;
  nameZh: string;
  clauses: string[];
}

export type CourseStatus = 'Draft' | 'Submitted' | 'Returned' | 'Approved' | 'Retired';

export interface CreateUpdateCourseDto {
  name: string;
  occupationCode: string;
  level: string;
  product?: string | null;
  measure: string;
  theoryHours: number;
  practiceHours: number;
  syllabus: string;
  concurrencyStamp?: string;
}

export interface CourseDto extends AggregateDto<CourseStatus> {
  number?: string | null;
  institutionId: string;
  institutionName: string;
  divisionId: string;
  divisionName: string;
  name: string;
  occupationCode: string;
  occupationName: string;
  level: string;
  category: string;
  product?: string | null;
  measure: string;
  theoryHours: number;
  practiceHours: number;
  classHours: number;
  syllabus?: string | null;
  returnReasons: ReasonDto[];
}

export interface GetCoursesInput extends GetListInput {
  status?: CourseStatus | '';
}

export type ClassStatus = 'Draft' | 'Submitted' | 'Returned' | 'Approved' | 'Running' | 'TeachingEnded' | 'Completed' | 'Cancelled';
export type ClassSlot = 'DAY' | 'EVENING';
export type ClassMode = 'ONLINE';

export interface CreateUpdateClassDto {
  courseId: string;
  name: string;
  startOn: string;
  endOn: string;
  slot: ClassSlot;
  hoursPerDay: number;
  capacity: number;
  site: string;
  prepaid: boolean;
  mode?: ClassMode | null;
  instructorUserId: string;
  examinerUserId: string;
  concurrencyStamp?: string;
}

export interface ClassDto extends AggregateDto<ClassStatus> {
  number?: string | null;
  courseId: string;
  courseName: string;
  occupationName: string;
  level: string;
  measure: string;
  institutionId: string;
  institutionName: string;
  divisionId: string;
  divisionName: string;
  name: string;
  startOn: string;
  endOn: string;
  slot: ClassSlot;
  hoursPerDay: number;
  capacity: number;
  site: string;
  prepaid: boolean;
  mode?: ClassMode | null;
  instructorUserId?: string | null;
  instructorName?: string | null;
  examinerUserId?: string | null;
  examinerName?: string | null;
  classHours: number;
  sessionCount: number;
  enrolledCount: number;
  appliedCount: number;
  filingNumber?: string | null;
  filingWarning?: string | null;
  returnReasons: ReasonDto[];
}

export interface GetClassesInput extends GetListInput {
  status?: ClassStatus | '';
  courseId?: string;
}

export interface PreviewTimetableDto {
  startOn: string;
  endOn: string;
  hoursPerDay: number;
  slot?: ClassSlot;
  courseId?: string;
}

export interface TimetablePreviewDto {
  items: { date: string; hours: number }[];
  classHours: number;
  mode?: ClassMode | null;
}

export type SessionStatus = 'Planned' | 'Open' | 'Closed' | 'Locked';

export interface SessionDto extends EntityDto<string> {
  date: string;
  startsAt: string;
  endsAt: string;
  hours: number;
  topic?: string | null;
  instructorName?: string | null;
  status: SessionStatus;
}

export interface GetOpenClassesInput extends GetListInput {
  divisionId?: string;
  occupationCode?: string;
}

export interface OpenClassDto extends EntityDto<string> {
  name: string;
  courseName: string;
  occupationName: string;
  level: string;
  measure: string;
  institutionName: string;
  divisionName: string;
  startOn: string;
  endOn: string;
  classHours: number;
  seatsLeft: number;
  slot: ClassSlot;
  site: string;
}
