import { ChangeDetectionStrategy, Component, computed, inject, input, model, output, signal } from '@angular/core';
import { PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ClaimDto, ClaimLineDto, LineDecisionDto, SubsidyClaimService } from '@proxy/subsidies';
import { Observable } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { ClaimLines } from '../claim-lines/claim-lines';
import { holdOf, mayBeStopped, mayBeTakenBack } from '../claim-review/review';
import { DecisionTarget, LineDecisionDialog } from '../line-decision-dialog/line-decision-dialog';

/** The people of a claim with what may be done with one of them: the institution takes one back, the county stops one before the money leaves. */
@Component({
  selector: 'app-claim-people',
  imports: [ClaimLines, Dialog, LineDecisionDialog, TextPipe],
  templateUrl: './claim-people.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimPeople {
  private readonly service = inject(SubsidyClaimService);
  private readonly permissions = inject(PermissionService);
  private readonly toaster = inject(ToasterService);

  readonly claim = input.required<ClaimDto>();
  readonly selectable = input(false);
  readonly selected = model<readonly string[]>([]);
  /** The claim as it is afterwards. */
  readonly changed = output<ClaimDto>();

  protected readonly busy = new Busy();
  protected readonly leaving = signal<ClaimLineDto | null>(null);
  protected readonly target = signal<DecisionTarget | null>(null);
  private readonly mine = this.permissions.getGrantedPolicy('Subsidies.Claims.Submit');
  private readonly reviews = this.permissions.getGrantedPolicy('Subsidies.Claims.FirstReview');
  protected readonly any = computed(() => this.claim().lines.some(line => this.mayWithdraw(line) || this.mayStop(line)));

  protected mayWithdraw(line: ClaimLineDto): boolean {
    return this.mine && this.claim().kind === 'TrainingSubsidy' && mayBeTakenBack(line);
  }

  protected mayStop(line: ClaimLineDto): boolean {
    return this.reviews && mayBeStopped(line);
  }

  protected withdraw(): void {
    const line = this.leaving();
    this.leaving.set(null);
    if (line) this.run(this.service.withdrawLines(this.claim().id!, [line.id]), '::Claim:Withdrawn');
  }

  protected stop(decisions: LineDecisionDto[]): void {
    this.run(this.service.holdLines(this.claim().id!, holdOf(decisions)), '::Review:Sent');
  }

  private run(request: Observable<ClaimDto>, done: string): void {
    this.busy.run(request, claim => {
      this.changed.emit(claim);
      this.toaster.success(done);
    });
  }
}
