import { floorPercent } from './share-bar';

describe('floorPercent', () => {
  it('rounds down to a tenth', () => {
    expect(floorPercent(7996, 10000)).toBe(79.9);
    expect(floorPercent(59, 68)).toBe(86.7);
  });

  it('stays between nothing and all', () => {
    expect(floorPercent(3, 0)).toBe(0);
    expect(floorPercent(70, 68)).toBe(100);
  });
});
