import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { PermissionDirective } from '@abp/ng.core';
import type { AttachmentDto } from '@proxy/models';
import { AttachmentList } from '../../shared/attachment-list/attachment-list';
import { TextPipe } from '../../shared/text.pipe';

/** The files behind a figure, with a way to add one as long as the figure is open. */
@Component({
  selector: 'app-evidence-files',
  imports: [PermissionDirective, AttachmentList, TextPipe],
  templateUrl: './evidence-files.html',
  styles: ':host { display: block; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EvidenceFiles {
  readonly attachments = input.required<AttachmentDto[]>();
  /** Address of the folder. */
  readonly path = input.required<string>();
  readonly open = input.required<boolean>();
  /** Permission to add a file. */
  readonly policy = input.required<string>();
  readonly picked = output<FormData>();

  protected pick(field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (!file) return;
    const body = new FormData();
    body.append('file', file);
    this.picked.emit(body);
    field.value = '';
  }
}
