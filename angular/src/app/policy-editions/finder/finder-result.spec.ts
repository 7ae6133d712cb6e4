import type { FinderResultDto } from '@proxy/policy-editions';
import { commonReasons, countOf, evidenceOf, split } from './finder-result';

const result = (measure: string, eligible: boolean, codes: string[] = [], living = false): FinderResultDto => ({
  measure,
  nameZh: measure,
  training: { eligible, illustrative: true },
  living: { eligible: living },
  reasons: codes.map(findingCode => ({ findingCode, clause: 'R01', text: findingCode })),
  evidence: ['id', measure],
});

describe('result of the finder', () => {
  it('counts a training and its allowance each', () => {
    const { yes, no } = split([result('A', true, [], true), result('B', true), result('C', false)]);
    expect(countOf(yes)).toBe(3);
    expect(no.map(one => one.measure)).toEqual(['C']);
  });

  it('names every paper once', () => {
    expect(evidenceOf([result('A', true), result('B', true)])).toEqual(['id', 'A', 'B']);
  });

  it('finds what stands in the way of everything', () => {
    const results = [result('A', false, ['PENSION', 'AGE']), result('B', false, ['GROUP', 'PENSION']), result('C', false)];
    expect(commonReasons(results).map(one => one.text)).toEqual(['PENSION']);
    expect(commonReasons([])).toEqual([]);
  });
});
