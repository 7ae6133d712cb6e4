import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { LocalizationService } from '@abp/ng.core';
import { EditionDto, PolicyEditionService } from '@proxy/policy-editions';
import { switchMap } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { PackEditor } from '../pack-editor/pack-editor';
import { PackText } from '../pack-text/pack-text';
import { fieldName, valueText } from './case-words';

/** The worked cases: which come out as expected, what differs and where it stands, and their text to be mended. */
@Component({
  selector: 'app-edition-cases',
  imports: [Icon, PackEditor, PackText, PageState, TextPipe],
  templateUrl: './edition-cases.html',
  styleUrl: './edition-cases.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionCases {
  readonly edition = input.required<EditionDto>();
  readonly editable = input(false);
  readonly saved = output<EditionDto>();
  readonly checked = output<void>();

  private readonly service = inject(PolicyEditionService);
  private readonly localization = inject(LocalizationService);
  private readonly editor = viewChild(PackEditor);
  protected readonly busy = new Busy();
  protected readonly all = signal(false);

  private readonly state = computed(() => ({ id: this.edition().id, stamp: this.edition().concurrencyStamp }));
  protected readonly text = rxResource({ params: () => this.state(), stream: ({ params }) => this.service.getCases(params.id) });
  protected readonly gate = rxResource({ params: () => this.state(), stream: ({ params }) => this.service.getGate(params.id) });
  protected readonly shown = computed(() => {
    const cases = this.gate.hasValue() ? this.gate.value().cases : [];
    const rows = this.all() ? cases : cases.filter(one => !one.passed);
    return rows.map(one => ({
      ...one,
      differences: one.differences.map(d => ({
        field: fieldName(d.field, this.localization),
        expected: valueText(d.expected, this.localization),
        got: valueText(d.got, this.localization),
        line: d.line,
      })),
    }));
  });

  protected goTo(line: number): void {
    this.editor()?.goTo(line);
  }

  /** Runs the cases and keeps the counts beside the draft, where the publisher looks for them. */
  protected check(): void {
    this.busy.run(this.service.check(this.edition().id), result => {
      this.gate.set(result);
      this.checked.emit();
    });
  }

  protected save(text: string): void {
    const { id, concurrencyStamp } = this.edition();
    const saving = this.service.updateCases(id, text, concurrencyStamp).pipe(
      switchMap(() => this.service.check(id)),
      switchMap(() => this.service.get(id)),
    );
    this.busy.run(saving, edition => this.saved.emit(edition));
  }
}
