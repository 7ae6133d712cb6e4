import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { ToasterService } from '@abp/ng.theme.shared';
import { StaffRole, StaffService } from '@proxy/institutions';
import { Busy } from '../../shared/busy';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { PageState } from '../../ui/page-state/page-state';

/** Teachers and examiners of the own institution. Whoever teaches a class may not examine it. */
@Component({
  selector: 'app-staff-list',
  imports: [ReactiveFormsModule, Dialog, Field, Icon, PageState, TextPipe],
  templateUrl: './staff-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaffList {
  private readonly service = inject(StaffService);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();
  protected readonly adding = signal(false);
  protected readonly roles: StaffRole[] = ['instructor', 'examiner'];
  protected readonly staff = rxResource({ stream: () => this.service.getList() });

  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [Validators.required, Validators.maxLength(64)]],
    userName: ['', [Validators.required, Validators.maxLength(64)]],
    password: ['', [Validators.required, Validators.minLength(8)]],
    role: ['instructor' as StaffRole, Validators.required],
  });

  protected add(): void {
    if (!readyToSend(this.form)) return;
    this.busy.run(
      this.service.create(this.form.getRawValue()),
      () => {
        this.adding.set(false);
        this.form.reset();
        this.staff.reload();
        this.toaster.success('::Saved');
      },
      error => showServerErrors(this.form, error),
    );
  }
}
