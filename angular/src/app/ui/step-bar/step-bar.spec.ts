import { stepsUpTo } from './step-bar';

describe('stepsUpTo', () => {
  const states = (current: string, stopped = false) => stepsUpTo(['A', 'B', 'C'], current, '::X:', stopped).map(step => step.state);

  it('has everything before the current step done', () => {
    expect(states('B')).toEqual(['done', 'now', 'next']);
  });

  it('has the last step done when it is reached', () => {
    expect(states('C')).toEqual(['done', 'done', 'done']);
  });

  it('shows where a case was stopped', () => {
    expect(states('B', true)).toEqual(['done', 'stopped', 'next']);
  });

  it('claims nothing for a state it does not know', () => {
    expect(states('Z')).toEqual(['next', 'next', 'next']);
  });
});
