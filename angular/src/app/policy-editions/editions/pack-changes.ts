import { LocalizationService } from '@abp/ng.core';
import type { FormChangeDto, FormParameterDto, FormValue } from '@proxy/policy-editions';
import { findText } from '../../shared/text.pipe';

/** How a value of the pack is written: numbers and truth as such, everything else as text; nothing at all is `null`. */
export type PackKind = 'int' | 'bool' | 'text' | 'date' | 'fixed';
export type PackChanges = ReadonlyMap<string, FormValue>;

const KIND_OF_TYPE: Record<string, PackKind> = { int: 'int', bool: 'bool', money: 'text', ratio: 'text', date: 'date' };
const KIND_OF_COLUMN: Record<string, PackKind> = {
  from: 'date',
  to: 'date',
  category: 'fixed',
  product: 'fixed',
  measure: 'fixed',
  mode: 'fixed',
  full_day_hours: 'int',
  half_day_hours: 'int',
};

/** A parameter's own type; of an enumeration this version knows one member only, so there is nothing to choose. */
export function kindOfType(type: string): PackKind {
  return KIND_OF_TYPE[type] ?? 'fixed';
}

export function kindOfColumn(column: string): PackKind {
  return KIND_OF_COLUMN[column] ?? 'text';
}

/** The kind of a value that a switch of the pack flips. */
export function kindOfPath(path: string, parameters: Pick<FormParameterDto, 'path' | 'type'>[]): PackKind {
  const parameter = parameters.find(one => one.path === path);
  if (parameter) return kindOfType(parameter.type);
  return path.endsWith('.date') ? 'date' : 'text';
}

/** What the value at a path is called; a path without a name of its own is shown as it is. */
export function parameterName(path: string, localization: LocalizationService): string {
  const parameter = /^parameters\.(\w+)\.value$/.exec(path)?.[1];
  const event = /^declared_events\.(\w+)\.date$/.exec(path)?.[1];
  if (path.endsWith('.effective.period_test')) return localization.instant('::PackColumn:period_test');
  const key = parameter ? `::PolicyParameter:${parameter}` : event ? `::PackEvent:${event}` : null;
  return (key && findText(localization, key)) || path;
}

export function toValue(kind: PackKind, text: string): FormValue {
  const plain = text.trim();
  if (plain === '') return null;
  if (kind === 'int' && /^-?\d+$/.test(plain)) return Number(plain);
  if (kind === 'bool') return plain === 'true';
  return plain;
}

export function asText(value: FormValue | undefined): string {
  return value == null ? '' : String(value);
}

/** The changes with one more, or one less when the value is what the pack says already. */
export function withChange(changes: PackChanges, path: string, value: FormValue, original: string | null | undefined): PackChanges {
  const next = new Map(changes);
  if (asText(value) === (original ?? '')) next.delete(path);
  else next.set(path, value);
  return next;
}

export function toChanges(changes: PackChanges): FormChangeDto[] {
  return [...changes].map(([path, value]) => ({ path, value }));
}
