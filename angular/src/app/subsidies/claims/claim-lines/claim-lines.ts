import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, TemplateRef, inject, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PermissionService } from '@abp/ng.core';
import type { ClaimDto, ClaimLineDto, ClaimLineStatus } from '@proxy/subsidies';
import { CodePipe } from '../../../shared/code.pipe';
import { MaskedIdPipe } from '../../../shared/masked-id.pipe';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** The people of a claim. Every amount opens its reason; what holds a line back is said on the line. */
@Component({
  selector: 'app-claim-lines',
  imports: [NgTemplateOutlet, RouterLink, StatusChip, CodePipe, MaskedIdPipe, TextPipe, YuanPipe],
  templateUrl: './claim-lines.html',
  styleUrl: './claim-lines.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimLines {
  readonly claim = input.required<ClaimDto>();
  /** Whether ready lines can be ticked for submission. */
  readonly selectable = input(false);
  /** What can be done with one person, at the end of the row. */
  readonly actions = input<TemplateRef<{ $implicit: ClaimLineDto }> | null>(null);
  readonly selected = model<readonly string[]>([]);

  /** A person's group is not shown to who handles the money only. */
  protected readonly showsGroup = inject(PermissionService).getGrantedPolicy('Subsidies.Claims.Facts');
  protected readonly open: ClaimLineStatus[] = ['Draft', 'Returned', 'Confirmed', 'Withdrawn'];

  protected toggle(id: string): void {
    this.selected.update(ids => (ids.includes(id) ? ids.filter(one => one !== id) : [...ids, id]));
  }
}
