import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, model, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { EditionDto, PolicyEditionService } from '@proxy/policy-editions';
import { Busy } from '../../../shared/busy';
import { Divisions } from '../../../shared/divisions';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';

/** A draft begins as a copy of an edition; for another place it takes that place's code. */
@Component({
  selector: 'app-draft-dialog',
  imports: [FormsModule, Dialog, TextPipe],
  templateUrl: './draft-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DraftDialog {
  readonly open = model(false);
  readonly basedOn = input.required<EditionDto>();

  private readonly service = inject(PolicyEditionService);
  private readonly router = inject(Router);
  protected readonly divisions = inject(Divisions);
  protected readonly busy = new Busy();
  protected readonly label = linkedSignal(() => this.basedOn().label);
  protected readonly divisionId = signal('');

  protected create(): void {
    const input = { basedOnId: this.basedOn().id, label: this.label().trim(), divisionId: this.divisionId() || null };
    this.busy.run(this.service.create(input), draft => {
      this.open.set(false);
      void this.router.navigate(['/policies/editions', draft.id, 'form']);
    });
  }
}
