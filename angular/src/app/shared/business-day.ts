import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { BusinessClockService } from '@proxy/administration';
import { catchError, of } from 'rxjs';

/** Today as the office counts it ("2020-04-07"); empty until known. Never the clock of the computer. */
@Injectable({ providedIn: 'root' })
export class BusinessDay {
  private readonly clock = toSignal(
    inject(BusinessClockService)
      .get({ skipHandleError: true })
      .pipe(catchError(() => of(null))),
  );
  readonly today = computed(() => this.clock()?.today ?? '');
}
