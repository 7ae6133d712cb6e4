import { homeOf } from './home.guard';

/** As ABP reads it: one of several, joined by `||`. */
const holding =
  (...names: string[]) =>
  (policy: string) =>
    policy.split('||').some(one => names.includes(one.trim()));

describe('homeOf', () => {
  it('is the own page for who may enrol and nothing else', () => expect(homeOf(holding('Training.Enrolments.Enrol'))).toBe('/my'));

  it('is the office for who sees any entry of its menu', () => {
    expect(homeOf(holding('PolicyEditions.Editions'))).toBe('/work');
    expect(homeOf(holding('Subsidies.Claims'))).toBe('/work');
    expect(homeOf(holding('Training.Classes', 'Training.Enrolments.Enrol'))).toBe('/work');
  });

  it('is the office for an account that waits for its permissions', () => expect(homeOf(holding())).toBe('/work'));
});
