import type { ClassStatus } from '@proxy/training';

export const ClassLimits = { name: 128, site: 256, maxCapacity: 500, maxHoursPerDay: 8, reason: 500 };

export const ClassStatuses: ClassStatus[] = [
  'Draft',
  'Submitted',
  'Returned',
  'Approved',
  'Running',
  'TeachingEnded',
  'Completed',
  'Cancelled',
];

/** Why a class is sent back; the server takes any code, the texts are `ReturnReason:{code}`. */
export const ClassReturnReasons = ['FiledTooLate', 'DatesUnclear', 'SiteUnclear', 'StaffUnclear', 'CapacityUnclear', 'Other'];
