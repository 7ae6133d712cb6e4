import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import type { AttendanceMark } from '@proxy/training';
import { ClockPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { AttendanceBook, MARKS } from '../attendance-book';

/** The class on a desk: people down, sessions across, everything with the keyboard. An ARIA grid of our own, because no table has it. */
@Component({
  selector: 'app-attendance-grid',
  imports: [Icon, ClockPipe, TextPipe],
  templateUrl: './attendance-grid.html',
  styleUrl: './attendance-grid.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttendanceGrid {
  readonly book = input.required<AttendanceBook>();
  readonly today = input('');
  readonly mayRecord = input(false);
  readonly close = output<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly marks = MARKS;
  private readonly moved = signal<{ row: number; column: number } | null>(null);
  /** Where the cursor stands; at first in the column of today. */
  protected readonly at = computed(() => this.moved() ?? { row: 0, column: this.columnOfToday() });
  protected readonly currentSession = computed(() => this.book().sessions()[this.at().column]);
  protected readonly canClose = computed(() => {
    const session = this.currentSession();
    if (!session || !this.editable(session.id) || session.status === 'Closed') return false;
    return this.book().markedCount(session.id) === this.book().expected(session.id).length && this.book().dirtyCount() === 0;
  });

  protected editable(sessionId: string): boolean {
    return this.mayRecord() && this.book().canEdit(sessionId, this.today());
  }

  protected focus(row: number, column: number): void {
    this.moved.set({ row, column });
    queueMicrotask(() => this.host.querySelector<HTMLElement>(`[data-p="${row}-${column}"]`)?.focus());
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'z') return this.handled(event, () => this.book().undo());
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey && event.code === 'Digit1') return this.handled(event, () => this.fillColumn());
    const step = this.stepOf(event.key);
    if (step) return this.handled(event, () => this.move(...step));
    const mark = MARKS[Number(event.key) - 1];
    if (mark) this.handled(event, () => this.markAndMoveDown(mark));
  }

  private markAndMoveDown(mark: AttendanceMark): void {
    const session = this.currentSession();
    if (!this.editable(session.id)) return;
    this.book().set(this.book().rows()[this.at().row].enrolmentId, session.id, mark);
    this.move(1, 0);
  }

  private fillColumn(): void {
    const session = this.currentSession();
    if (this.editable(session.id)) this.book().fill(session.id, 'Present');
  }

  private move(down: number, across: number): void {
    const { row, column } = this.at();
    const clamp = (value: number, length: number) => Math.min(Math.max(value, 0), length - 1);
    this.focus(clamp(row + down, this.book().rows().length), clamp(column + across, this.book().sessions().length));
  }

  private stepOf(key: string): [number, number] | undefined {
    const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
    const steps: Record<string, [number, number]> = {
      ArrowDown: [1, 0],
      Enter: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, forward],
      ArrowLeft: [0, -forward],
      Home: [0, -Infinity],
      End: [0, Infinity],
    };
    return steps[key];
  }

  private columnOfToday(): number {
    const today = this.today();
    const past = this.book()
      .sessions()
      .filter(session => !today || session.date <= today);
    return Math.max(past.length - 1, 0);
  }

  private handled(event: Event, action: () => void): void {
    event.preventDefault();
    action();
  }
}
