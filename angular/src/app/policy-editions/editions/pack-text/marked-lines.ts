export interface MarkedLine {
  number: number;
  text: string;
  /** It does not stand in the text it is compared with. */
  isNew: boolean;
}

/** Lines with their numbers; those that the other text does not have are marked. Without another text none is. */
export function markedLines(text: string, base: string | null): MarkedLine[] {
  const known = base === null ? null : new Set(base.split('\n'));
  return text.split('\n').map((line, i) => ({ number: i + 1, text: line, isNew: known !== null && !known.has(line) }));
}
