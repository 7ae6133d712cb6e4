import { Injectable, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { OccupationDto, OccupationService } from '@proxy/training';
import { catchError, map, of } from 'rxjs';

/** The list of occupations, read once. */
@Injectable({ providedIn: 'root' })
export class Occupations {
  readonly all = toSignal(
    inject(OccupationService)
      .getList()
      .pipe(
        map(result => result.items ?? []),
        catchError(() => of<OccupationDto[]>([])),
      ),
    { initialValue: [] },
  );

  nameOf(code: string): string {
    return this.all().find(one => one.code === code)?.name ?? code;
  }
}
