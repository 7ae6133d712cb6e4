import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { PermissionService } from '@abp/ng.core';
import { ReportService } from '@proxy/reports';
import { LedgerAccountDto, LedgerBookDto, LedgerService, LedgerVerificationDto } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { ExportButton, SheetFetch } from '../../../shared/export-button/export-button';
import { TextPipe } from '../../../shared/text.pipe';
import { YuanPipe } from '../../../shared/yuan.pipe';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { Pager } from '../../../ui/pager/pager';

const SIZE = 20;

/** The books to read: balances, every entry, and whether somebody changed one. */
@Component({
  selector: 'app-ledger-books',
  imports: [DayPipe, ExportButton, Icon, PageState, Pager, TextPipe, YuanPipe],
  templateUrl: './ledger-books.html',
  styleUrl: './ledger-books.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LedgerBooks {
  private readonly service = inject(LedgerService);
  private readonly reports = inject(ReportService);

  protected readonly busy = new Busy();
  protected readonly size = SIZE;
  protected readonly page = signal(0);
  protected readonly mayVerify = inject(PermissionService).getGrantedPolicy('Subsidies.Ledger.Verify');
  protected readonly verification = signal<LedgerVerificationDto | null>(null);
  protected readonly account = signal<LedgerAccountDto | null>(null);
  protected readonly book = signal<LedgerBookDto | null>(null);
  protected readonly books = rxResource({ stream: () => this.service.getBooks() });
  protected readonly rows = computed(() => {
    const books = this.books.hasValue() ? (this.books.value().items ?? []) : [];
    return books.map(book => ({ ...book, sheet: this.sheetOf(book) }));
  });
  protected readonly entries = rxResource({
    params: () => {
      const account = this.account();
      return account ? { id: account.id!, page: this.page() } : undefined;
    },
    stream: ({ params }) => this.service.getEntries(params.id, { skipCount: params.page * SIZE, maxResultCount: SIZE }),
  });
  protected readonly entryRows = computed(() => (this.entries.hasValue() ? (this.entries.value().items ?? []) : []));
  protected readonly total = computed(() => (this.entries.hasValue() ? (this.entries.value().totalCount ?? 0) : 0));

  protected show(book: LedgerBookDto, account: LedgerAccountDto): void {
    this.page.set(0);
    this.book.set(book);
    this.account.set(account);
  }

  private sheetOf(book: LedgerBookDto): SheetFetch {
    return token => this.reports.getLedger(book.divisionId, book.fund, book.year, token);
  }

  protected verify(): void {
    this.busy.run(this.service.verify(), result => this.verification.set(result));
  }
}
