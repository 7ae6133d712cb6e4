import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { PermissionDirective } from '@abp/ng.core';
import { SubsidyClaimService } from '@proxy/subsidies';
import type { ClassDto } from '@proxy/training';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';

@Component({
  selector: 'app-class-claims',
  imports: [RouterLink, PermissionDirective, PageState, StatusChip, TextPipe, YuanPipe],
  templateUrl: './class-claims.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClassClaims {
  readonly class = input.required<ClassDto>();
  private readonly service = inject(SubsidyClaimService);
  private readonly router = inject(Router);
  protected readonly busy = new Busy();
  protected readonly claims = rxResource({
    params: () => this.class().id!,
    stream: ({ params }) => this.service.getList({ classId: params, maxResultCount: 50 }),
  });
  protected readonly rows = computed(() => (this.claims.hasValue() ? (this.claims.value().items ?? []) : []));
  protected readonly canCreate = computed(
    () =>
      this.class().status === 'Completed' &&
      this.claims.hasValue() &&
      !this.rows().some(claim => claim.kind === 'TrainingSubsidy' && claim.status !== 'Withdrawn'),
  );

  protected create(): void {
    this.busy.run(this.service.create(this.class().id!), claim => void this.router.navigate(['/subsidies/claims', claim.id]));
  }
}
