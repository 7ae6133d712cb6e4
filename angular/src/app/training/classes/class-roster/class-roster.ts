import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { PermissionDirective } from '@abp/ng.core';
import { ClassDto, EnrolmentDto, EnrolmentService } from '@proxy/training';
import type { Observable } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { MaskedIdPipe } from '../../../shared/masked-id.pipe';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** Who applied, with whose consent, and who is in. Nobody can be entered here: people enrol themselves. */
@Component({
  selector: 'app-class-roster',
  imports: [FormsModule, PermissionDirective, Dialog, PageState, StatusChip, DayPipe, MaskedIdPipe, TextPipe],
  templateUrl: './class-roster.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClassRoster {
  readonly class = input.required<ClassDto>();
  readonly changed = output();

  private readonly service = inject(EnrolmentService);
  protected readonly busy = new Busy();
  protected readonly refusing = signal<EnrolmentDto | null>(null);
  protected readonly reason = signal('');
  protected readonly enrolments = rxResource({ params: () => this.class().id!, stream: ({ params }) => this.service.getList(params) });
  protected readonly rows = computed(() => (this.enrolments.hasValue() ? (this.enrolments.value().items ?? []) : []));

  protected admit(enrolment: EnrolmentDto): void {
    this.run(this.service.admit(enrolment.id!));
  }

  protected refuse(): void {
    const enrolment = this.refusing();
    this.refusing.set(null);
    if (enrolment) this.run(this.service.refuse(enrolment.id!, this.reason().trim()));
  }

  private run(request: Observable<EnrolmentDto>): void {
    this.busy.run(request, () => {
      this.enrolments.reload();
      this.changed.emit();
    });
  }
}
