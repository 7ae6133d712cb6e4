import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { AuthService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { StatedFactDto, TraineeService } from '@proxy/training';
import { Busy } from '../../../shared/busy';
import { CodePipe } from '../../../shared/code.pipe';
import { DayPipe } from '../../../shared/date.pipes';
import { Divisions } from '../../../shared/divisions';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { TextPipe } from '../../../shared/text.pipe';
import { Field } from '../../../ui/field/field';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { StatusChip } from '../../../ui/status-chip/status-chip';

/** My information: county and own bank account, what I stated about myself, and the way out. */
@Component({
  selector: 'app-my-profile',
  imports: [ReactiveFormsModule, RouterLink, Field, Icon, PageState, StatusChip, CodePipe, DayPipe, TextPipe],
  templateUrl: './my-profile.html',
  styleUrl: './my-profile.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyProfile {
  private readonly service = inject(TraineeService);
  private readonly router = inject(Router);
  private readonly auth = inject(AuthService);
  private readonly toaster = inject(ToasterService);
  protected readonly divisions = inject(Divisions);

  /** From the address: where to go on after the first save. */
  readonly next = input<string>();
  protected readonly busy = new Busy();
  protected readonly me = rxResource({ stream: () => this.service.getMe() });
  /** One correction at a time. */
  protected readonly correcting = computed(
    () => this.me.hasValue() && !!this.me.value()?.idCorrections.some(one => one.status === 'Asked'),
  );
  protected readonly form = inject(NonNullableFormBuilder).group({
    divisionId: ['', Validators.required],
    bankName: ['', Validators.maxLength(128)],
    accountNumber: ['', Validators.pattern(/^[0-9 -]{8,40}$/)],
  });

  constructor() {
    effect(() => {
      const me = this.me.hasValue() ? this.me.value() : null;
      if (me) untracked(() => this.form.patchValue({ divisionId: me.divisionId, bankName: me.bankName ?? '' }));
    });
  }

  protected save(): void {
    if (!readyToSend(this.form)) return;
    const { divisionId, bankName, accountNumber } = this.form.getRawValue();
    const input = { divisionId, bankName: bankName.trim() || undefined, accountNumber: accountNumber.trim() || undefined };
    this.busy.run(
      this.service.saveMe(input),
      me => {
        this.me.set(me);
        this.form.controls.accountNumber.reset('');
        this.toaster.success('::Saved');
        // only within this site: the address came from outside
        const next = this.next();
        if (next?.startsWith('/my/')) void this.router.navigateByUrl(next);
      },
      error => showServerErrors(this.form, error),
    );
  }

  protected withdraw(fact: StatedFactDto): void {
    this.busy.run(this.service.withdrawFact(fact.id!), () => this.me.reload());
  }

  protected logOut(): void {
    this.auth.logout().subscribe();
  }
}
