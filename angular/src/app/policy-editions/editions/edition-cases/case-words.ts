import { LocalizationService } from '@abp/ng.core';
import type { CaseDifferenceDto } from '@proxy/policy-editions';
import { findText } from '../../../shared/text.pipe';

/** "2021.used" of a tax credit is a year and a field. */
export function fieldName(field: string, localization: LocalizationService): string {
  const [, year, name] = /^(?:(\d{4})\.)?(.+)$/.exec(field)!;
  const word = findText(localization, `::CaseField:${name}`) ?? name;
  return year ? `${year} ${word}` : word;
}

/** A value as the case file writes it, with the words of its codes behind. Clauses and amounts stand for themselves. */
export function valueText(value: CaseDifferenceDto['expected'], localization: LocalizationService): string {
  if (value == null) return localization.instant('::CaseValue:Absent');
  const codes = value
    .replace(/^\[|\]$/g, '')
    .split(', ')
    .filter(Boolean);
  if (!codes.length) return localization.instant('::CaseValue:None');
  return codes
    .map(code => findText(localization, `::Finding:${code}`) ?? findText(localization, `::Code:Status.${code}`) ?? code)
    .join(' · ');
}
