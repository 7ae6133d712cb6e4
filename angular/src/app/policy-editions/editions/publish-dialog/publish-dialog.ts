import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { EditionDto, PolicyEditionService } from '@proxy/policy-editions';
import { BusinessDay } from '../../../shared/business-day';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { Dialog } from '../../../ui/dialog/dialog';
import { Icon } from '../../../ui/icon/icon';

/** Makes a draft law from a day on; from a later day it is scheduled. The cases run again on the server before. */
@Component({
  selector: 'app-publish-dialog',
  imports: [FormsModule, Dialog, Icon, TextPipe],
  templateUrl: './publish-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublishDialog {
  readonly open = model(false);
  readonly draft = input.required<EditionDto>();
  readonly published = output<EditionDto>();

  private readonly service = inject(PolicyEditionService);
  private readonly day = inject(BusinessDay);
  protected readonly busy = new Busy();
  protected readonly from = linkedSignal(() => this.day.today());
  protected readonly to = linkedSignal({ source: this.draft, computation: () => '' });
  protected readonly later = computed(() => !!this.from() && this.from() > this.day.today());

  protected publish(): void {
    const { id, concurrencyStamp } = this.draft();
    this.busy.run(this.service.publish(id, { inForceFrom: this.from(), inForceTo: this.to() || null, concurrencyStamp }), edition => {
      this.open.set(false);
      this.published.emit(edition);
    });
  }
}
