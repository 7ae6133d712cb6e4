import { isUnder } from './age';

describe('isUnder', () => {
  it('ends on the birthday itself', () => {
    expect(isUnder(18, '2002-04-07', '2020-04-06')).toBe(true);
    expect(isUnder(18, '2002-04-07', '2020-04-07')).toBe(false);
  });

  it('lets somebody born on 29 February reach the age on 1 March', () => {
    expect(isUnder(18, '2004-02-29', '2022-02-28')).toBe(true);
    expect(isUnder(18, '2004-02-29', '2022-03-01')).toBe(false);
  });
});
