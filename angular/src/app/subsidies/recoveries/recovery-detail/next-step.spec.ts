import { showsNextStep } from './next-step';

describe('the card of the next step', () => {
  it('is there for whoever may take it', () => {
    const receives = (policy: string) => policy === 'Subsidies.Recoveries.Receive';
    expect(showsNextStep('Partly', receives)).toBe(true);
    expect(showsNextStep('Proposed', receives)).toBe(false);
  });

  it('is not there for who only reads, nor when the case is over', () => {
    expect((['Proposed', 'Approved', 'Served', 'Objected'] as const).some(status => showsNextStep(status, () => false))).toBe(false);
    expect(showsNextStep('Recovered', () => true)).toBe(false);
  });

  it('tells everybody that a case was referred', () => expect(showsNextStep('Referred', () => false)).toBe(true));
});
