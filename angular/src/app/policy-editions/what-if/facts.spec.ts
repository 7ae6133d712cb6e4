import type { WhatIfMeasureDto } from '@proxy/policy-editions';
import { forMeasure, part, restText, toggled, withDefaults, withField, withRest } from './facts';

const measure = (more: Partial<WhatIfMeasureDto>): WhatIfMeasureDto => ({
  id: 'M',
  nameZh: '',
  from: '',
  to: '',
  offersLivingAllowance: true,
  needsEnterprise: false,
  needsCost: false,
  method: 'STANDARD_TABLE',
  ...more,
});
const first = { product: 'GYB', level: 'L5', category: 'A' };

describe('facts of a trial', () => {
  it('fills in what a case leaves out, one level deep', () => {
    const facts = withDefaults({ trainee: { statuses: { X: {} } } }, { trainee: { hukou: 'URBAN', statuses: {} }, outcome: { resits: 0 } });
    expect(facts).toMatchObject({ trainee: { hukou: 'URBAN', statuses: { X: {} } }, outcome: { resits: 0 } });
  });

  it('takes an emptied field away and keeps the others', () => {
    expect(withField({ outcome: { status: 'WITHDREW', withdrew_on: '2020-05-01' } }, 'outcome', 'withdrew_on', '')).toEqual({
      outcome: { status: 'WITHDREW' },
    });
  });

  it('turns a status on and off', () => {
    const on = toggled({}, 'DISABLED');
    expect(on).toEqual({ DISABLED: { from: '2000-01-01' } });
    expect(toggled(on, 'DISABLED')).toEqual({});
  });

  it('gives a class what its measure pays for', () => {
    const product = forMeasure({}, measure({ method: 'FIXED_BY_PRODUCT' }), first);
    expect(part(product, 'class')).toEqual({ product: 'GYB' });
    expect(part(forMeasure(product, measure({}), first), 'class')).toEqual({ level: 'L5', category: 'A' });
    expect(part(forMeasure(product, measure({ mode: 'ONLINE' }), first), 'class')).toEqual({ mode: 'ONLINE' });
  });

  it('keeps everything the form has no field for as text', () => {
    const facts = { measure: 'M', history: [{ level: 'L5' }] };
    expect(JSON.parse(restText(facts))).toEqual({ history: [{ level: 'L5' }] });
    expect(withRest(facts, '{"credited": {}}')).toEqual({ measure: 'M', credited: {} });
    expect(withRest(facts, '{oops')).toBeNull();
  });
});
