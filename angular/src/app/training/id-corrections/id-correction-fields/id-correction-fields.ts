import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import type { AttachmentDto } from '@proxy/models';
import { AskIdCorrectionDto, IdCorrectionService, TraineeService } from '@proxy/training';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';

/** The right number, what was wrong, and the paper that proves it: the same questions for the person and for an officer. */
@Component({
  selector: 'app-id-correction-fields',
  imports: [FormsModule, Icon, TextPipe],
  templateUrl: './id-correction-fields.html',
  styleUrl: './id-correction-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IdCorrectionFields {
  private readonly trainees = inject(TraineeService);
  private readonly service = inject(IdCorrectionService);

  /** Whom an officer asks for; the own record otherwise. */
  readonly traineeId = input<string>();
  readonly busy = input.required<Busy>();
  readonly asked = output<AskIdCorrectionDto>();

  protected readonly number = signal('');
  protected readonly reason = signal('');
  protected readonly files = signal<AttachmentDto[]>([]);
  protected readonly ready = computed(() => this.number().trim().length === 18 && !!this.reason().trim() && this.files().length > 0);

  protected upload(field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (!file) return;
    const body = new FormData();
    body.append('kind', 'IdNumber');
    body.append('file', file);
    const trainee = this.traineeId();
    const request = trainee ? this.service.addAttachment(trainee, body) : this.trainees.addAttachment(body);
    this.busy().run(request, attachment => this.files.update(files => [...files, attachment]));
    field.value = '';
  }

  protected drop(file: AttachmentDto): void {
    this.files.update(files => files.filter(one => one.id !== file.id));
  }

  protected ask(): void {
    if (!this.ready()) return;
    this.asked.emit({ idNumber: this.number().trim(), reason: this.reason().trim(), attachmentIds: this.files().map(file => file.id!) });
  }
}
