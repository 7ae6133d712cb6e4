import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ToasterService } from '@abp/ng.theme.shared';
import type { AttachmentDto } from '@proxy/models';
import { FactKind, TraineeService } from '@proxy/training';
import { Busy } from '../../../shared/busy';
import { CodePipe } from '../../../shared/code.pipe';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { FactChoices } from '../fact.consts';

/** A trainee states one fact: what, since when, and a photo of the paper if there is one. One question after the other. */
@Component({
  selector: 'app-fact-form',
  imports: [FormsModule, RouterLink, Icon, CodePipe, TextPipe],
  templateUrl: './fact-form.html',
  styleUrl: './fact-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactForm {
  private readonly service = inject(TraineeService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);

  protected readonly busy = new Busy();
  protected readonly kinds = Object.keys(FactChoices) as FactKind[];
  protected readonly kind = signal<FactKind | null>(null);
  protected readonly value = signal('');
  protected readonly validFrom = signal('');
  protected readonly validTo = signal('');
  protected readonly files = signal<AttachmentDto[]>([]);

  protected readonly values = computed(() => FactChoices[this.kind() ?? ''] ?? []);
  protected readonly step = computed(() => (!this.kind() ? 1 : !this.value() ? 2 : 3));
  protected readonly ready = computed(() => !!this.validFrom() && (!this.validTo() || this.validTo() >= this.validFrom()));

  protected pickKind(kind: FactKind): void {
    this.kind.set(kind);
    this.value.set('');
  }

  protected back(): void {
    if (this.value()) this.value.set('');
    else this.kind.set(null);
  }

  protected upload(field: HTMLInputElement): void {
    const file = field.files?.[0];
    const kind = this.kind();
    if (!file || !kind) return;
    const body = new FormData();
    body.append('kind', kind);
    body.append('file', file);
    this.busy.run(this.service.addAttachment(body), attachment => this.files.update(files => [...files, attachment]));
    field.value = '';
  }

  protected drop(file: AttachmentDto): void {
    this.files.update(files => files.filter(one => one.id !== file.id));
  }

  protected send(): void {
    const kind = this.kind();
    if (!kind || !this.ready()) return;
    const input = {
      kind,
      value: this.value(),
      validFrom: this.validFrom(),
      validTo: this.validTo() || undefined,
      attachmentIds: this.files().map(file => file.id!),
    };
    this.busy.run(this.service.stateFact(input), () => {
      this.toaster.success('::FactForm:Sent');
      void this.router.navigateByUrl('/my/me');
    });
  }
}
