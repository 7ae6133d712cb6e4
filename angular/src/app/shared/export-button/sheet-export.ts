import type { HttpResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import type { SheetProgressDto } from '@proxy/reports';
import { Observable, Subscription, catchError, exhaustMap, finalize, of, timer } from 'rxjs';

const EVERY = 1000;

/** One sheet on its way: asks each second how many rows are written, and lets go of the request when the reader gives up. */
export class SheetExport {
  private readonly work = signal<Subscription | null>(null);
  private readonly count = signal<SheetProgressDto | null>(null);
  readonly on = () => this.work() !== null;
  readonly progress = this.count.asReadonly();

  run(
    fetch: (token: string) => Observable<HttpResponse<Blob>>,
    ask: (token: string) => Observable<SheetProgressDto>,
    then: (file: HttpResponse<Blob>) => void,
  ): void {
    if (this.work()) return;
    const token = crypto.randomUUID();
    const work = new Subscription();
    this.work.set(work);
    const asked = () => ask(token).pipe(catchError(() => of<SheetProgressDto>({ written: null, total: null })));
    work.add(
      timer(EVERY, EVERY)
        .pipe(exhaustMap(asked))
        .subscribe(count => this.count.set(count)),
    );
    work.add(
      fetch(token)
        .pipe(finalize(() => this.end(work)))
        .subscribe({ next: then, error: () => undefined }),
    );
  }

  cancel(): void {
    this.work()?.unsubscribe();
  }

  private end(work: Subscription): void {
    work.unsubscribe();
    this.work.set(null);
    this.count.set(null);
  }
}
