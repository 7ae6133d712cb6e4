import { HttpResponse } from '@angular/common/http';
import { NEVER, Observable, Subject, of, throwError } from 'rxjs';
import { SheetExport } from './sheet-export';

const FILE = new HttpResponse({ body: new Blob(['x']) });

describe('SheetExport', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('asks each second by the token of the sheet, and ends with the file', () => {
    const sheet = new SheetExport();
    const file = new Subject<HttpResponse<Blob>>();
    const tokens: string[] = [];
    const saved = vi.fn();
    let written = 0;
    sheet.run(
      token => (tokens.push(token), file),
      token => (tokens.push(token), of({ written: (written += 1000), total: 2000 })),
      saved,
    );
    expect(sheet.progress()).toBeNull();
    vi.advanceTimersByTime(2_000);
    expect(sheet.progress()).toEqual({ written: 2000, total: 2000 });
    expect(new Set(tokens).size).toBe(1);

    file.next(FILE);
    file.complete();

    expect(saved).toHaveBeenCalledExactlyOnceWith(FILE);
    expect(sheet.on()).toBe(false);
    vi.advanceTimersByTime(5_000);
    expect(tokens.length).toBe(3);
  });

  it('lets go of the request when the reader gives up', () => {
    const sheet = new SheetExport();
    const aborted = vi.fn();
    const saved = vi.fn();
    sheet.run(
      () => new Observable(() => aborted),
      () => of({ written: 1, total: 2 }),
      saved,
    );
    vi.advanceTimersByTime(1_000);

    sheet.cancel();

    expect(aborted).toHaveBeenCalledOnce();
    expect(sheet.on()).toBe(false);
    expect(sheet.progress()).toBeNull();
    expect(saved).not.toHaveBeenCalled();
  });

  it('takes an unanswered question for unknown and goes on', () => {
    const sheet = new SheetExport();
    sheet.run(
      () => NEVER,
      () => throwError(() => new Error('404')),
      vi.fn(),
    );
    vi.advanceTimersByTime(3_000);
    expect(sheet.progress()).toEqual({ written: null, total: null });
    expect(sheet.on()).toBe(true);
  });

  it('can be pressed again after a failure', () => {
    const sheet = new SheetExport();
    sheet.run(
      () => throwError(() => new Error('403')),
      () => NEVER,
      vi.fn(),
    );
    expect(sheet.on()).toBe(false);
  });
});
