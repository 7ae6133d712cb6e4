import type { Facts, WhatIfMeasureDto } from '@proxy/policy-editions';

/** Fields of the form; everything else of the facts is written as the case file writes it. */
const FORM_KEYS = ['measure', 'class', 'trainee', 'outcome', 'enterprise'];
const MERGED = ['trainee', 'class', 'outcome', 'filing'];
const LONG_AGO = '2000-01-01';

type Part = Record<string, unknown>;

/** The facts with what they leave out filled in, key by key, as the server does it. */
export function withDefaults(facts: Facts, defaults: Facts): Facts {
  const merged: Facts = { ...facts };
  for (const key of MERGED) merged[key] = { ...part(defaults, key), ...part(facts, key) };
  return merged;
}

export function part(facts: Facts, key: string): Part {
  const value = facts[key];
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Part) : {};
}

/** `facts` with one field of one part set; nothing at all takes the field away. */
export function withField(facts: Facts, key: string, field: string, value: unknown): Facts {
  const next: Part = { ...part(facts, key), [field]: value };
  if (value === '' || value === null) delete next[field];
  return { ...facts, [key]: next };
}

/** A status or recognition that is held, since long ago; ticking it again takes it away. */
export function toggled(held: unknown, code: string): Part {
  const next: Part = { ...(held !== null && typeof held === 'object' ? (held as Part) : {}) };
  if (code in next) delete next[code];
  else next[code] = { from: LONG_AGO };
  return next;
}

/** A class is of a level, or of a product, or of a mode; the fields of the others would be refused. */
export function forMeasure(facts: Facts, measure: WhatIfMeasureDto, first: { product: string; level: string; category: string }): Facts {
  const trained = { ...part(facts, 'class') };
  for (const field of ['product', 'mode']) delete trained[field];
  if (measure.mode) trained['mode'] = measure.mode;
  else if (measure.method === 'FIXED_BY_PRODUCT') trained['product'] = first.product;
  else Object.assign(trained, { level: trained['level'] ?? first.level, category: trained['category'] ?? first.category });
  return { ...facts, measure: measure.id, class: trained };
}

/** What the form has no field for, as text. */
export function restText(facts: Facts): string {
  const rest = Object.fromEntries(Object.entries(facts).filter(([key]) => !FORM_KEYS.includes(key)));
  return JSON.stringify(rest, null, 2);
}

/** The form's part with the text's; null when the text cannot be read. */
export function withRest(facts: Facts, text: string): Facts | null {
  try {
    const rest: unknown = JSON.parse(text.trim() || '{}');
    if (rest === null || typeof rest !== 'object' || Array.isArray(rest)) return null;
    return { ...(rest as Facts), ...Object.fromEntries(Object.entries(facts).filter(([key]) => FORM_KEYS.includes(key))) };
  } catch {
    return null;
  }
}
