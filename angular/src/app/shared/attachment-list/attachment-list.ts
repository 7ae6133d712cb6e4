import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { EnvironmentService } from '@abp/ng.core';
import type { AttachmentDto } from '@proxy/models';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../text.pipe';

/** Files of a case. They are fetched with the bearer token, so a plain link would not open them. */
@Component({
  selector: 'app-attachment-list',
  imports: [Icon, TextPipe],
  templateUrl: './attachment-list.html',
  styleUrl: './attachment-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttachmentList {
  readonly attachments = input.required<AttachmentDto[]>();
  /** Address of the folder; the attachment's id is appended. */
  readonly path = input.required<string>();
  /** Beginning of the localisation keys of the kinds. */
  readonly kindKey = input('::AttachmentKind:');
  readonly removable = input(false);
  readonly removed = output<AttachmentDto>();

  private readonly http = inject(HttpClient);
  private readonly environment = inject(EnvironmentService);

  protected open(attachment: AttachmentDto): void {
    const url = `${this.environment.getApiUrl('Default')}${this.path()}/${attachment.id}`;
    this.http.get(url, { responseType: 'blob' }).subscribe(blob => {
      const address = URL.createObjectURL(blob);
      const link = document.createElement('a');
      link.href = address;
      link.download = attachment.fileName;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
    });
  }
}
