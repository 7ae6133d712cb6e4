/** Where a line (from 1) begins and ends in a text, and how far down it stands (0 to 1). A line behind the last is the last. */
export function spanOfLine(text: string, line: number): { start: number; end: number; share: number } {
  const lines = text.split('\n');
  const at = Math.min(Math.max(line, 1), lines.length) - 1;
  const start = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
  return { start, end: start + lines[at].length, share: at / lines.length };
}
