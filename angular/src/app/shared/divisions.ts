import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { DivisionDto, DivisionService } from '@proxy/administration';
import { catchError, map, of } from 'rxjs';

/** The counties one can choose from, under their prefectures. */
@Injectable({ providedIn: 'root' })
export class Divisions {
  private readonly all = toSignal(
    inject(DivisionService)
      .getList()
      .pipe(
        map(result => result.items ?? []),
        catchError(() => of<DivisionDto[]>([])),
      ),
    { initialValue: [] },
  );

  /** Everything one may choose from, with its level. */
  readonly list = this.all;

  codeOf = (id: string) => this.all().find(one => one.id === id)?.code ?? '';

  readonly groups = computed(() => {
    const all = this.all();
    return all
      .filter(parent => all.some(child => child.parentId === parent.id && child.level === 'County'))
      .map(parent => ({
        id: parent.id!,
        name: parent.name,
        counties: all.filter(one => one.parentId === parent.id && one.level === 'County'),
      }));
  });
}
