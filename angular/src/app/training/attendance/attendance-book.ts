import { Signal, computed, signal } from '@angular/core';
import type { AttendanceEntryDto, AttendanceMark, AttendanceRowDto, AttendanceSheetDto } from '@proxy/training';

export const MARKS: AttendanceMark[] = ['Present', 'Late', 'LeftEarly', 'Leave', 'Absent'];

export interface Entry {
  mark: AttendanceMark;
  hours: number;
}

type Edits = ReadonlyMap<string, Entry>;

/**
 * The attendance of a class while somebody writes in it: what the server has, and what was changed since and is not saved yet. Hours are
 * class hours attended; a mark proposes them as the server would check them.
 */
export class AttendanceBook {
  private readonly edits = signal<Edits>(new Map());
  private readonly undoStack: { key: string; before: Entry | undefined }[] = [];

  constructor(private readonly sheet: Signal<AttendanceSheetDto | undefined>) {}

  readonly sessions = computed(() => this.sheet()?.sessions ?? []);
  readonly rows = computed(() => this.sheet()?.rows ?? []);
  private readonly marks = computed(() => new Map(this.rows().map(row => [row.enrolmentId, row.marks])));
  readonly dirtySessions = computed(() => [...new Set([...this.edits().keys()].map(key => key.split('|')[1]))]);
  readonly dirtyCount = computed(() => this.edits().size);

  entry(enrolmentId: string, sessionId: string): Entry | undefined {
    return this.edits().get(keyOf(enrolmentId, sessionId)) ?? this.marks().get(enrolmentId)?.[sessionId];
  }

  canEdit(sessionId: string, today: string): boolean {
    const session = this.sessions().find(one => one.id === sessionId);
    return !!session && session.status !== 'Locked' && (!today || session.date <= today);
  }

  /** Index of the session to begin with: today's first one that is still open, else the last one up to today. */
  firstToMark(today: string): number {
    const sessions = this.sessions();
    const open = sessions.findIndex(session => session.date === today && session.status !== 'Closed' && session.status !== 'Locked');
    return open >= 0 ? open : Math.max(sessions.filter(session => session.date <= today).length - 1, 0);
  }

  set(enrolmentId: string, sessionId: string, mark: AttendanceMark, hours = this.proposedHours(mark, sessionId)): void {
    const key = keyOf(enrolmentId, sessionId);
    this.undoStack.push({ key, before: this.edits().get(key) });
    this.edits.update(edits => new Map(edits).set(key, { mark, hours }));
  }

  /** People who still take part on the day of the session. */
  expected(sessionId: string): AttendanceRowDto[] {
    const day = this.sessions().find(session => session.id === sessionId)?.date ?? '';
    return this.rows().filter(row => !row.leftOn || row.leftOn > day);
  }

  /** Everybody still unmarked in the session gets the mark. */
  fill(sessionId: string, mark: AttendanceMark): void {
    for (const row of this.expected(sessionId)) {
      if (!this.entry(row.enrolmentId, sessionId)) this.set(row.enrolmentId, sessionId, mark);
    }
  }

  /** Takes back the last change that is not saved yet. */
  undo(): void {
    const last = this.undoStack.pop();
    if (!last) return;
    this.edits.update(edits => {
      const next = new Map(edits);
      if (last.before) next.set(last.key, last.before);
      else next.delete(last.key);
      return next;
    });
  }

  entriesToSave(sessionId: string): AttendanceEntryDto[] {
    return [...this.edits()]
      .filter(([key]) => key.endsWith('|' + sessionId))
      .map(([key, entry]) => ({ enrolmentId: key.split('|')[0], ...entry }));
  }

  /** After the server took them. What was changed meanwhile stays. */
  saved(sessionId: string, entries: AttendanceEntryDto[]): void {
    this.undoStack.length = 0;
    this.edits.update(edits => {
      const next = new Map(edits);
      for (const entry of entries) {
        const key = keyOf(entry.enrolmentId, sessionId);
        const current = next.get(key);
        if (current?.mark === entry.mark && current.hours === entry.hours) next.delete(key);
      }
      return next;
    });
  }

  markedCount(sessionId: string): number {
    return this.expected(sessionId).filter(row => this.entry(row.enrolmentId, sessionId)).length;
  }

  presentCount(sessionId: string): number {
    return this.rows().filter(row => (this.entry(row.enrolmentId, sessionId)?.hours ?? 0) > 0).length;
  }

  private proposedHours(mark: AttendanceMark, sessionId: string): number {
    const hours = this.sessions().find(session => session.id === sessionId)?.hours ?? 0;
    if (mark === 'Present') return hours;
    if (mark === 'Late' || mark === 'LeftEarly') return Math.max(hours - 1, 0);
    return 0;
  }
}

function keyOf(enrolmentId: string, sessionId: string): string {
  return `${enrolmentId}|${sessionId}`;
}
