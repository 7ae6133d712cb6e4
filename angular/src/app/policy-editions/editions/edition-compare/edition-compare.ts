import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { PolicyEditionService } from '@proxy/policy-editions';
import { map } from 'rxjs';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';

type Side = 'left' | 'right';
const ALL = { maxResultCount: 1000, skipCount: 0 };

/** Two editions side by side, value by value; what differs is marked. The address names both, so that it can be sent to a colleague. */
@Component({
  selector: 'app-edition-compare',
  imports: [FormsModule, RouterLink, PageState, TextPipe],
  templateUrl: './edition-compare.html',
  styleUrl: './edition-compare.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionCompare {
  private readonly service = inject(PolicyEditionService);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  /** From the address. */
  readonly left = input<string>();
  readonly right = input<string>();
  protected readonly sides = computed<{ name: Side; id?: string; label: string }[]>(() => [
    { name: 'left', id: this.left(), label: '::Editions:Left' },
    { name: 'right', id: this.right(), label: '::Editions:Right' },
  ]);
  protected readonly onlyChanged = signal(true);
  protected readonly editions = rxResource({ stream: () => this.service.getList(ALL).pipe(map(page => page.items ?? [])) });
  protected readonly rows = rxResource({
    params: () => (this.left() && this.right() ? { left: this.left()!, right: this.right()! } : undefined),
    stream: ({ params }) => this.service.compare(params.left, params.right).pipe(map(result => result.rows)),
  });
  protected readonly changed = computed(() => (this.rows.hasValue() ? this.rows.value().filter(row => row.changed) : []));
  protected readonly shown = computed(() => {
    if (!this.rows.hasValue()) return [];
    return this.onlyChanged() ? this.changed() : this.rows.value();
  });

  protected choose(side: Side, id: string): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { [side]: id || null }, queryParamsHandling: 'merge' });
  }
}
