import type { ClaimSheet } from '@proxy/reports';
import type { ClaimDto } from '@proxy/subsidies';

interface Paper {
  name: ClaimSheet;
  label: string;
  policy: string;
  of?: ClaimDto['kind'];
  once?: (claim: ClaimDto) => boolean;
}

const PAPERS: readonly Paper[] = [
  { name: 'application-form', label: '::Report:ApplicationForm', policy: 'Reports.Export', of: 'TrainingSubsidy' },
  { name: 'allowance-form', label: '::Report:AllowanceForm', policy: 'Reports.AllowanceForm', of: 'LivingAllowance' },
  { name: 'detail', label: '::Report:Detail', policy: 'Reports.Export' },
  { name: 'routing', label: '::Report:Routing', policy: 'Reports.Routing', once: claim => claim.status !== 'Draft' },
  {
    name: 'payment-sheet',
    label: '::Report:PaymentSheet',
    policy: 'Reports.PaymentSheet',
    once: claim => claim.lines.some(line => line.status === 'ApprovedForPayment'),
  },
];

/** Each kind of benefit has its own form; what is not there yet has no button. */
export function sheetsOf(claim: ClaimDto, granted: (policy: string) => boolean): Pick<Paper, 'name' | 'label'>[] {
  return PAPERS.filter(paper => granted(paper.policy) && (!paper.of || paper.of === claim.kind) && (!paper.once || paper.once(claim)));
}
