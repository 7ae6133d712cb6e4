import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { PermissionDirective } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ResourceBookingDto, SharedResourceDto, SharedResourceKind, SharingService } from '@proxy/pilots';
import type { Observable } from 'rxjs';
import { Busy } from '../../shared/busy';
import { BusinessDay } from '../../shared/business-day';
import { DayPipe } from '../../shared/date.pipes';
import { readyToSend, showServerErrors } from '../../shared/forms';
import { TextPipe } from '../../shared/text.pipe';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { PageState } from '../../ui/page-state/page-state';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { RESOURCE_KINDS } from '../pilot.consts';
import { QuantityPipe } from '../quantity.pipe';

const required = (value: string, max = 200) =>
  new FormControl(value, { nonNullable: true, validators: [Validators.required, Validators.maxLength(max)] });

/** Equipment, venues, teachers and courses that others offer, and the bookings of one's own side. */
@Component({
  selector: 'app-sharing',
  imports: [FormsModule, ReactiveFormsModule, PermissionDirective, Dialog, Field, PageState, StatusChip, DayPipe, QuantityPipe, TextPipe],
  templateUrl: './sharing.html',
  styleUrl: './sharing.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Sharing {
  private readonly service = inject(SharingService);
  private readonly toaster = inject(ToasterService);
  private readonly today = inject(BusinessDay).today;
  protected readonly busy = new Busy();
  protected readonly kinds = RESOURCE_KINDS;
  protected readonly kind = signal<SharedResourceKind | ''>('');
  protected readonly resources = rxResource({
    params: () => this.kind(),
    stream: ({ params }) => this.service.getResources({ kind: params, maxResultCount: 200 }),
  });
  protected readonly bookings = rxResource({ stream: () => this.service.getBookings({ maxResultCount: 200 }) });

  protected readonly offering = signal(false);
  protected readonly booking = signal<SharedResourceDto | null>(null);
  protected readonly stating = signal<ResourceBookingDto | null>(null);
  protected readonly hours = signal(0);
  protected readonly offerForm = new FormGroup({
    kind: new FormControl<SharedResourceKind>('Equipment', { nonNullable: true }),
    name: required('', 128),
    description: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(500)] }),
    openFrom: required('09:00'),
    openUntil: required('18:00'),
  });
  protected readonly bookForm = new FormGroup({ on: required(''), from: required('09:00'), until: required('12:00'), purpose: required('') });

  protected offer(): void {
    if (!readyToSend(this.offerForm)) return;
    this.run(this.service.offer(this.offerForm.getRawValue()), this.offerForm);
  }

  protected ask(resource: SharedResourceDto): void {
    this.bookForm.reset({ on: this.today(), from: resource.openFrom.slice(0, 5), until: resource.openUntil.slice(0, 5), purpose: '' });
    this.booking.set(resource);
  }

  protected book(resource: SharedResourceDto): void {
    if (!readyToSend(this.bookForm)) return;
    this.run(this.service.book({ resourceId: resource.id, ...this.bookForm.getRawValue() }), this.bookForm);
  }

  protected withdraw(resource: SharedResourceDto): void {
    this.run(this.service.withdraw(resource.id));
  }

  protected state(booking: ResourceBookingDto): void {
    this.hours.set(booking.usedHours ?? booking.hours);
    this.stating.set(booking);
  }

  protected saveUse(booking: ResourceBookingDto): void {
    this.run(this.service.stateUse(booking.id, this.hours()));
  }

  protected confirm(booking: ResourceBookingDto): void {
    this.run(this.service.confirm(booking.id));
  }

  protected cancel(booking: ResourceBookingDto): void {
    this.run(this.service.cancel(booking.id));
  }

  private run(request: Observable<unknown>, form?: FormGroup): void {
    this.busy.run(
      request,
      () => {
        this.offering.set(false);
        this.booking.set(null);
        this.stating.set(null);
        this.resources.reload();
        this.bookings.reload();
        this.toaster.success('::Saved');
      },
      error => form && showServerErrors(form, error),
    );
  }
}
