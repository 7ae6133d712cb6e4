import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { ToasterService } from '@abp/ng.theme.shared';
import { AttendanceService, AttendanceSheetDto, OnlineLogOutcome } from '@proxy/training';
import { Busy } from '../../../shared/busy';
import { MomentPipe } from '../../../shared/date.pipes';
import { TableImport } from '../../../shared/table-import/table-import';
import { TextPipe } from '../../../shared/text.pipe';

/** Minutes of an online class: by hand for one date, or from the platform's log, which is read before it is taken. */
@Component({
  selector: 'app-online-log',
  imports: [FormsModule, MomentPipe, TableImport, TextPipe],
  templateUrl: './online-log.html',
  styleUrl: './online-log.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OnlineLog {
  private readonly service = inject(AttendanceService);
  private readonly toaster = inject(ToasterService);

  readonly classId = input.required<string>();
  readonly sheet = input.required<AttendanceSheetDto>();
  readonly today = input.required<string>();
  readonly mayRecord = input.required<boolean>();
  readonly changed = output<AttendanceSheetDto | null>();

  protected readonly busy = new Busy();
  protected readonly date = linkedSignal(() => this.today());
  protected readonly file = signal<File | null>(null);
  protected readonly outcome = signal<OnlineLogOutcome | null>(null);
  private readonly edits = signal<ReadonlyMap<string, number>>(new Map());
  protected readonly dirty = computed(() => this.edits().size > 0);
  protected readonly openLessons = computed(
    () => this.sheet().sessions.filter(one => one.date <= this.today() && (one.status === 'Planned' || one.status === 'Open')).length,
  );
  protected readonly rows = computed(() =>
    this.sheet().rows.map(row => {
      const day = row.onlineDays?.find(one => one.date === this.date());
      return { ...row, day, minutes: this.edits().get(row.enrolmentId) ?? day?.minutes ?? null };
    }),
  );

  protected choose(date: string): void {
    this.edits.set(new Map());
    this.date.set(date);
  }

  protected set(enrolmentId: string, minutes: number | null): void {
    this.edits.update(edits => {
      const next = new Map(edits);
      if (minutes === null) next.delete(enrolmentId);
      else next.set(enrolmentId, minutes);
      return next;
    });
  }

  protected save(): void {
    const entries = [...this.edits()].map(([enrolmentId, minutes]) => ({ enrolmentId, date: this.date(), minutes }));
    this.busy.run(this.service.recordOnline(this.classId(), entries), sheet => {
      this.edits.set(new Map());
      this.toaster.success('::OnlineLog:Saved');
      this.changed.emit(sheet);
    });
  }

  protected close(): void {
    this.busy.run(this.service.closeOnline(this.classId()), sheet => {
      this.toaster.success('::OnlineLog:Closed');
      this.changed.emit(sheet);
    });
  }

  protected look(file: File): void {
    this.outcome.set(null);
    this.busy.run(this.service.importOnline(this.classId(), file, 'DryRun'), outcome => this.outcome.set(outcome));
  }

  protected takeFile(): void {
    const file = this.file();
    if (!file) return;
    this.busy.run(this.service.importOnline(this.classId(), file, 'AllOrNothing'), outcome => {
      this.outcome.set(outcome);
      if (!outcome.applied) return;
      this.toaster.success('::OnlineLog:Taken');
      this.changed.emit(null);
    });
  }
}
