import type { FinderReasonDto, FinderResultDto } from '@proxy/policy-editions';

/** The measures one is entitled to, and the others. */
export function split(results: FinderResultDto[]): { yes: FinderResultDto[]; no: FinderResultDto[] } {
  return { yes: results.filter(one => one.training.eligible), no: results.filter(one => !one.training.eligible) };
}

/** Trainings and allowances are counted each. */
export function countOf(entitled: FinderResultDto[]): number {
  return entitled.length + entitled.filter(one => one.living.eligible).length;
}

/** What stands in the way of every measure: the first thing a person without any entitlement wants to know. */
export function commonReasons(results: FinderResultDto[]): FinderReasonDto[] {
  const [first, ...others] = results.filter(one => one.reasons.length);
  if (!first) return [];
  return first.reasons.filter(reason => others.every(other => other.reasons.some(one => one.findingCode === reason.findingCode)));
}

/** Every paper once, in the order in which they come. */
export function evidenceOf(entitled: FinderResultDto[]): string[] {
  return [...new Set(entitled.flatMap(one => one.evidence))];
}
