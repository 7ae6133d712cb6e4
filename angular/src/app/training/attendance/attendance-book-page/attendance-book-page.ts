import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { AttendanceService, AttendanceSheetDto, ClassDto } from '@proxy/training';
import { finalize } from 'rxjs';
import { BusinessDay } from '../../../shared/business-day';
import { TextPipe } from '../../../shared/text.pipe';
import { narrowWindow } from '../../../ui/narrow';
import { PageState } from '../../../ui/page-state/page-state';
import { AttendanceBook } from '../attendance-book';
import { AttendanceGrid } from '../attendance-grid/attendance-grid';
import { AttendanceRoster } from '../attendance-roster/attendance-roster';
import { OnlineLog } from '../online-log/online-log';

const SAVE_AFTER_MS = 1200;

/** The attendance book of a class: a grid on a desk, one session after the other on a phone. Saves by itself. */
@Component({
  selector: 'app-attendance-book-page',
  imports: [AttendanceGrid, AttendanceRoster, OnlineLog, PageState, TextPipe],
  templateUrl: './attendance-book-page.html',
  styleUrl: './attendance-book-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:beforeunload)': 'warnBeforeLeaving($event)' },
})
export class AttendanceBookPage {
  readonly class = input.required<ClassDto>();

  private readonly service = inject(AttendanceService);
  private readonly toaster = inject(ToasterService);
  protected readonly narrow = narrowWindow();
  protected readonly today = inject(BusinessDay).today;
  protected readonly mayRecord = inject(PermissionService).getGrantedPolicy('Training.Attendance.Record');

  protected readonly sheet = rxResource({ params: () => this.class().id!, stream: ({ params }) => this.service.getClass(params) });
  protected readonly book = new AttendanceBook(computed(() => (this.sheet.hasValue() ? this.sheet.value() : undefined)));
  private readonly saving = signal(false);
  private readonly failed = signal(false);
  protected readonly state = computed(() => {
    if (this.failed()) return 'Failed';
    if (this.saving()) return 'Saving';
    return this.book.dirtyCount() ? 'Dirty' : 'Saved';
  });

  constructor() {
    effect(onCleanup => {
      if (!this.book.dirtyCount() || this.saving() || this.failed()) return;
      const timer = setTimeout(() => this.save(), SAVE_AFTER_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** Session after session; what arrives meanwhile goes with the next round. */
  protected save(): void {
    const [sessionId] = this.book.dirtySessions();
    if (!sessionId || this.saving()) return;
    const entries = this.book.entriesToSave(sessionId);
    this.failed.set(false);
    this.saving.set(true);
    this.service
      .record(sessionId, entries)
      .pipe(finalize(() => this.saving.set(false)))
      .subscribe({
        next: sheet => {
          this.take(sheet);
          this.book.saved(sessionId, entries);
        },
        error: () => this.failed.set(true),
      });
  }

  protected close(sessionId: string): void {
    this.service.close(sessionId).subscribe(sheet => {
      this.take(sheet);
      this.toaster.success('::Attendance:SessionClosed');
    });
  }

  protected warnBeforeLeaving(event: BeforeUnloadEvent): void {
    if (this.book.dirtyCount()) event.preventDefault();
  }

  protected take(sheet: AttendanceSheetDto | null): void {
    if (sheet) this.sheet.set(sheet);
    else this.sheet.reload();
  }
}
