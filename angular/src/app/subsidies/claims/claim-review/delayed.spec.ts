import { Delayed } from './delayed';

describe('Delayed', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('acts after ten seconds', () => {
    const delayed = new Delayed();
    const action = vi.fn();
    delayed.schedule('x', action);
    vi.advanceTimersByTime(9_999);
    expect(action).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(action).toHaveBeenCalledOnce();
    expect(delayed.waiting()).toBeNull();
  });

  it('does not act once taken back', () => {
    const delayed = new Delayed();
    const action = vi.fn();
    delayed.schedule('x', action);
    expect(delayed.undo()).toBe(true);
    vi.advanceTimersByTime(20_000);
    expect(action).not.toHaveBeenCalled();
    expect(delayed.undo()).toBe(false);
  });

  it('sends the first decision before it takes the second', () => {
    const delayed = new Delayed();
    const first = vi.fn();
    delayed.schedule('1', first);
    delayed.schedule('2', vi.fn());
    expect(first).toHaveBeenCalledOnce();
    expect(delayed.waiting()).toBe('2');
    delayed.flush();
  });

  it('sends at once, by a request that outlives the tab, when the tab is closed', () => {
    const delayed = new Delayed();
    const action = vi.fn();
    delayed.schedule('x', action);
    dispatchEvent(new Event('pagehide'));
    expect(action).toHaveBeenCalledExactlyOnceWith(true);
    vi.advanceTimersByTime(20_000);
    expect(action).toHaveBeenCalledOnce();
    delayed.ngOnDestroy();
  });

  it('is deaf once its page is gone, and sends nothing twice', () => {
    const delayed = new Delayed();
    const action = vi.fn();
    delayed.schedule('x', action);
    delayed.ngOnDestroy();
    dispatchEvent(new Event('pagehide'));
    expect(action).toHaveBeenCalledExactlyOnceWith(false);
  });
});
