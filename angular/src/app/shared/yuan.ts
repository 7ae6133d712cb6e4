const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/**
 * Puts separators into an amount that the server sent as text ("57000.00"). No number type and no arithmetic is involved, so not a
 * fen can be lost. A table keeps two decimals; a sentence drops the empty ones.
 */
export function formatYuan(value: string | null | undefined, mode: 'table' | 'text' = 'table'): string {
  if (value == null || value === '') return '—';
  const match = AMOUNT.exec(value.trim());
  if (!match) return value;
  const [, sign, whole, decimals = ''] = match;
  const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = mode === 'table' ? decimals.padEnd(2, '0') : decimals.replace(/0+$/, '');
  return sign + grouped + (fraction ? '.' + fraction : '');
}
