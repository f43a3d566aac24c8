import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GRACE_MS, HoverIntent, REST_MS } from '#lib/page/intent.ts';

describe('hover intent', () => {
  const open = vi.fn();
  const close = vi.fn();
  let intent: HoverIntent<string>;
  beforeEach(() => {
    vi.useFakeTimers();
    open.mockClear();
    close.mockClear();
    intent = new HoverIntent<string>(open, close);
  });
  afterEach(() => void vi.useRealTimers());
  const rest = (): void => void vi.advanceTimersByTime(REST_MS);
  const grace = (): void => void vi.advanceTimersByTime(GRACE_MS);

  it('opens what the pointer rests on', () => {
    intent.over('a');
    rest();
    expect(open).toHaveBeenCalledExactlyOnceWith('a');
  });
  it('opens nothing that the pointer only crosses', () => {
    intent.over('a');
    vi.advanceTimersByTime(REST_MS - 1);
    intent.over(null);
    grace();
    expect(open).not.toHaveBeenCalled();
  });
  it('closes when the grace is over', () => {
    intent.over('a');
    rest();
    intent.over(null);
    vi.advanceTimersByTime(GRACE_MS - 1);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledOnce();
  });
  it('stays while the pointer is on the card', () => {
    intent.over('a');
    rest();
    intent.over(null);
    intent.onCard(true);
    grace();
    expect(close).not.toHaveBeenCalled();
    intent.onCard(false);
    grace();
    expect(close).toHaveBeenCalledOnce();
  });
  it('is not stolen by figures on the way to the card', () => {
    intent.over('a');
    rest();
    intent.over('b');
    vi.advanceTimersByTime(REST_MS);
    intent.over(null);
    intent.onCard(true);
    grace();
    expect(open).toHaveBeenCalledOnce();
  });
  it('goes over to another figure that the pointer rests on', () => {
    intent.over('a');
    rest();
    intent.over('b');
    grace();
    expect(open.mock.calls).toEqual([['a'], ['b']]);
    expect(intent.opened).toBe('b');
  });
  it('pinned, it neither closes nor gives way, until let go', () => {
    intent.pin('a');
    intent.over('b');
    intent.over(null);
    grace();
    expect([open.mock.calls, close.mock.calls]).toEqual([[], []]);
    intent.unpin();
    grace();
    expect(close).toHaveBeenCalledOnce();
  });
  it('can open the same figure again after it was closed on it', () => {
    intent.over('a');
    rest();
    intent.closed();
    rest();
    expect(open).toHaveBeenCalledOnce();
    intent.over(null);
    intent.over('a');
    rest();
    expect(open).toHaveBeenCalledTimes(2);
  });
});
