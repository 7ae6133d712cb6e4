import type { ClaimDto } from '@proxy/subsidies';
import { sheetsOf } from './sheets-of';

const claim = (kind: string, ...lines: string[]) =>
  ({ kind, status: 'FirstReview', lines: lines.map(status => ({ status })) }) as unknown as ClaimDto;
const names = (of: ClaimDto, ...policies: string[]) => sheetsOf(of, policy => policies.includes(policy)).map(sheet => sheet.name);
const ALL = ['Reports.Export', 'Reports.AllowanceForm', 'Reports.Routing', 'Reports.PaymentSheet'];

describe('sheetsOf', () => {
  it('gives each kind of benefit its own form', () => {
    expect(names(claim('TrainingSubsidy'), ...ALL)).toEqual(['application-form', 'detail', 'routing']);
    expect(names(claim('LivingAllowance'), ...ALL)).toEqual(['allowance-form', 'detail', 'routing']);
  });

  it('keeps the form that names a group and the internal sheet from finance', () => {
    expect(names(claim('LivingAllowance', 'ApprovedForPayment'), 'Reports.Export', 'Reports.PaymentSheet')).toEqual([
      'detail',
      'payment-sheet',
    ]);
  });

  it('has a payment sheet only while something waits to be paid', () => {
    expect(names(claim('TrainingSubsidy', 'Submitted'), 'Reports.PaymentSheet')).toEqual([]);
    expect(names(claim('TrainingSubsidy', 'Paid'), 'Reports.PaymentSheet')).toEqual([]);
    expect(names(claim('TrainingSubsidy', 'Submitted', 'ApprovedForPayment'), 'Reports.PaymentSheet')).toEqual(['payment-sheet']);
  });
});
