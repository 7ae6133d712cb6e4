import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { CityReadinessDto, PilotCityService, PilotCityStatus, StepDto } from '@proxy/pilots';
import { AttachmentList } from '../../shared/attachment-list/attachment-list';
import { Busy } from '../../shared/busy';
import { DayPipe } from '../../shared/date.pipes';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { DecisionList } from '../decision-list/decision-list';
import { Milestones } from '../milestones/milestones';
import { QuantityPipe } from '../quantity.pipe';
import { StepDialog } from '../step-dialog/step-dialog';

/** A candidate city: what is missing first, then what is there, each with its rule and what its figure is made of. */
@Component({
  selector: 'app-city-detail',
  imports: [
    FormsModule,
    RouterLink,
    PermissionDirective,
    AttachmentList,
    DecisionList,
    Dialog,
    Milestones,
    PageState,
    StatusChip,
    StepDialog,
    DayPipe,
    QuantityPipe,
    TextPipe,
  ],
  templateUrl: './city-detail.html',
  styleUrl: './city-detail.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CityDetail {
  /** From the address. */
  readonly id = input.required<string>();

  private readonly service = inject(PilotCityService);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();
  protected readonly city = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.get(params) });
  protected readonly readiness = rxResource({ params: () => this.id(), stream: ({ params }) => this.service.getReadiness(params) });
  protected readonly items = computed(() => {
    const items = this.readiness.hasValue() ? (this.readiness.value().items ?? []) : [];
    return [...items.filter(item => !item.met), ...items.filter(item => item.met)];
  });
  protected readonly missing = computed(() => this.items().filter(item => !item.met).length);

  protected readonly step = signal<PilotCityStatus | null>(null);
  protected readonly filing = signal<CityReadinessDto | null>(null);
  protected readonly reference = signal('');
  protected readonly file = signal<File | null>(null);

  protected take(step: StepDto): void {
    this.busy.run(this.service.decide(this.id(), step), city => {
      this.step.set(null);
      this.city.set(city);
      this.toaster.success('::Saved');
    });
  }

  protected choose(field: HTMLInputElement): void {
    this.file.set(field.files?.[0] ?? null);
  }

  protected send(requirement: string): void {
    const body = new FormData();
    body.append('requirement', requirement);
    body.append('reference', this.reference().trim());
    body.append('file', this.file()!);
    this.busy.run(this.service.addEvidence(this.id(), body), readiness => {
      this.filing.set(null);
      this.reference.set('');
      this.file.set(null);
      this.readiness.set(readiness);
      this.city.reload();
      this.toaster.success('::Saved');
    });
  }
}
