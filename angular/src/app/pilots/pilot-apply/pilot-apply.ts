import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { PilotEnterpriseService } from '@proxy/pilots';
import { Busy } from '../../shared/busy';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { TextPipe } from '../../shared/text.pipe';
import { Field } from '../../ui/field/field';

const text = (max: number) => new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(max)] });

/** The enterprise's application to be taken into cultivation. */
@Component({
  selector: 'app-pilot-apply',
  imports: [ReactiveFormsModule, Field, TextPipe],
  templateUrl: './pilot-apply.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PilotApply {
  private readonly service = inject(PilotEnterpriseService);
  private readonly router = inject(Router);
  protected readonly busy = new Busy();
  protected readonly form = new FormGroup({
    industry: text(64),
    partnerSchools: text(500),
    cooperation: text(2000),
    partnerCodes: new FormControl('', { nonNullable: true }),
  });

  protected apply(): void {
    if (!readyToSend(this.form)) return;
    const value = this.form.getRawValue();
    const partnerCodes = value.partnerCodes.split(/[^0-9A-Za-z]+/).filter(Boolean);
    this.busy.run(
      this.service.apply({ ...value, partnerCodes }),
      pilot => void this.router.navigate(['/pilots/enterprises', pilot.id]),
      error => showServerErrors(this.form, error),
    );
  }
}
