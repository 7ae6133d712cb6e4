import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { LocalizationService } from '@abp/ng.core';
import { AmountList, EditionDto, EditionFormDto, FormRowDto, PolicyEditionService } from '@proxy/policy-editions';
import { Busy } from '../../../shared/busy';
import { TextPipe, findText } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { PackChanges, kindOfColumn, kindOfType, parameterName, toChanges } from '../pack-changes';
import { PackValue } from '../pack-value/pack-value';
import { QuestionPipe } from '../question.pipe';
import { PackText } from '../pack-text/pack-text';

const LISTS: AmountList[] = ['standardTable', 'products', 'classHourRates', 'livingAllowance'];
const NOT_COLUMNS = ['basis', 'ref', 'note'];

/** The pack as a form, with its text beside it. Changes are collected and written together; the server touches nothing else. */
@Component({
  selector: 'app-edition-form',
  imports: [PackText, PackValue, PageState, QuestionPipe, TextPipe],
  templateUrl: './edition-form.html',
  styleUrl: './edition-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionForm {
  readonly edition = input.required<EditionDto>();
  readonly editable = input(false);
  readonly saved = output<EditionDto>();

  private readonly service = inject(PolicyEditionService);
  private readonly localization = inject(LocalizationService);
  protected readonly busy = new Busy();
  protected readonly changes = signal<PackChanges>(new Map());
  protected readonly emptyChanges: PackChanges = new Map();
  protected readonly kindOfType = kindOfType;
  protected readonly kindOfColumn = kindOfColumn;

  private readonly state = computed(() => ({ id: this.edition().id, stamp: this.edition().concurrencyStamp }));
  protected readonly form = rxResource({ params: () => this.state(), stream: ({ params }) => this.service.getForm(params.id) });
  protected readonly text = rxResource({ params: () => this.state(), stream: ({ params }) => this.service.getYaml(params.id) });
  protected readonly base = rxResource({
    params: () => this.edition().basedOnId ?? undefined,
    stream: ({ params }) => this.service.getYaml(params, { skipHandleError: true }),
  });

  protected lists(form: EditionFormDto): { list: AmountList; columns: string[]; rows: FormRowDto[] }[] {
    return LISTS.filter(list => form.amounts[list].length).map(list => {
      const rows = form.amounts[list];
      const columns = [...new Set(rows.flatMap(row => Object.keys(row.values)))].filter(column => !NOT_COLUMNS.includes(column));
      return { list, columns, rows };
    });
  }

  protected columnName(column: string): string {
    return findText(this.localization, `::PackColumn:${column}`) ?? findText(this.localization, `::Code:Level.${column}`) ?? column;
  }

  protected parameterName(path: string): string {
    return parameterName(path, this.localization);
  }

  /** A parameter without a text, written by an authority, has its name only. */
  protected labelOf(parameter: { labelKey: string; name: string }): string {
    return findText(this.localization, `::${parameter.labelKey}`) ?? parameter.name;
  }

  /** Where a number comes from. A row that does not say takes the word of its pack. */
  protected basisOf(basis: string | null | undefined): string {
    const known = basis ?? (this.edition().illustrative ? 'illustrative' : null);
    return known ? (findText(this.localization, `::PackBasis:${known}`) ?? known) : '';
  }

  protected save(): void {
    const { id, concurrencyStamp } = this.edition();
    this.busy.run(this.service.updateForm(id, toChanges(this.changes()), concurrencyStamp), edition => {
      this.changes.set(new Map());
      this.saved.emit(edition);
    });
  }
}
