import type { ReasonDto } from '@proxy/models';

/** Chosen when it was not, and the other way round; the order of choosing stays. */
export function toggled(reasons: readonly ReasonDto[], code: string): ReasonDto[] {
  return reasons.some(one => one.code === code) ? reasons.filter(one => one.code !== code) : [...reasons, { code, text: null }];
}

/** With the reviewer's own words for this reason and no other. */
export function explained(reasons: readonly ReasonDto[], code: string, text: string): ReasonDto[] {
  return reasons.map(one => (one.code === code ? { code, text: text.trim() ? text : null } : one));
}

/** At least one; "other" says nothing without words. */
export function complete(reasons: readonly ReasonDto[]): boolean {
  return reasons.length > 0 && reasons.every(one => !one.code.endsWith('Other') || !!one.text);
}
