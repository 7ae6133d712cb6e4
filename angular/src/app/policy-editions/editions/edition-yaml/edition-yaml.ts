import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { EditionDto, PolicyEditionService } from '@proxy/policy-editions';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { PageState } from '../../../ui/page-state/page-state';
import { PackEditor } from '../pack-editor/pack-editor';
import { PackText } from '../pack-text/pack-text';

/** The pack as its text; a draft's can be rewritten, and every fault leads to its line. */
@Component({
  selector: 'app-edition-yaml',
  imports: [PackEditor, PackText, PageState, TextPipe],
  templateUrl: './edition-yaml.html',
  styles: ':host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; padding: 16px; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionYaml {
  readonly edition = input.required<EditionDto>();
  readonly editable = input(false);
  readonly saved = output<EditionDto>();

  private readonly service = inject(PolicyEditionService);
  protected readonly busy = new Busy();
  protected readonly text = rxResource({
    params: () => ({ id: this.edition().id, stamp: this.edition().concurrencyStamp }),
    stream: ({ params }) => this.service.getYaml(params.id),
  });

  protected save(text: string): void {
    const { id, concurrencyStamp } = this.edition();
    this.busy.run(this.service.updateYaml(id, text, concurrencyStamp), edition => this.saved.emit(edition));
  }
}
