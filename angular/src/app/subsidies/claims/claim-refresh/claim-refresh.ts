import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ClaimDto, SubsidyClaimService } from '@proxy/subsidies';
import { EMPTY, Observable, expand, last, scan, switchMap, tap } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';

/** How far a claim is worked out. */
interface Done {
  people: number;
  total: number;
}

/** Works a claim out again from the latest facts: an institution's claim part after part, so that a long class shows how far it is. */
@Component({
  selector: 'app-claim-refresh',
  imports: [TextPipe],
  templateUrl: './claim-refresh.html',
  styleUrl: './claim-refresh.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimRefresh {
  private readonly service = inject(SubsidyClaimService);
  private readonly toaster = inject(ToasterService);

  readonly claim = input.required<ClaimDto>();
  /** Something else is running on the page. */
  readonly disabled = input(false);
  readonly refreshed = output<ClaimDto>();

  protected readonly busy = new Busy();
  protected readonly done = signal<Done | null>(null);
  /** The bar comes only when there is more than one part to wait for. */
  protected readonly long = computed(() => {
    const done = this.done();
    return this.busy.on() && done && done.people < done.total ? done : null;
  });

  protected refresh(): void {
    const { id, kind } = this.claim();
    this.done.set(null);
    this.busy.run(kind === 'TrainingSubsidy' ? this.inParts(id!) : this.service.refresh(id!), claim => {
      this.refreshed.emit(claim);
      this.toaster.success('::Claim:Refreshed');
    });
  }

  private inParts(id: string): Observable<ClaimDto> {
    return this.service.determinePart(id).pipe(
      expand(part => (part.next ? this.service.determinePart(id, part.next) : EMPTY)),
      scan((done: Done, part) => ({ people: done.people + part.people, total: part.total }), { people: 0, total: 0 }),
      tap(done => this.done.set(done)),
      last(),
      switchMap(() => this.service.get(id)),
    );
  }
}
