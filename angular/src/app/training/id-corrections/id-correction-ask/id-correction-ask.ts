import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { AskIdCorrectionDto, FoundTraineeDto, IdCorrectionReviewDto, IdCorrectionService } from '@proxy/training';
import { Busy } from '../../../shared/busy';
import { DayPipe } from '../../../shared/date.pipes';
import { MaskedIdPipe } from '../../../shared/masked-id.pipe';
import { TextPipe } from '../../../shared/text.pipe';
import { IdCorrectionFields } from '../id-correction-fields/id-correction-fields';

/** An officer finds a trainee of the county, by name or by a full number, and asks in the trainee's place. */
@Component({
  selector: 'app-id-correction-ask',
  imports: [FormsModule, IdCorrectionFields, DayPipe, MaskedIdPipe, TextPipe],
  templateUrl: './id-correction-ask.html',
  styleUrl: './id-correction-ask.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IdCorrectionAsk {
  private readonly service = inject(IdCorrectionService);

  readonly done = output<IdCorrectionReviewDto>();
  protected readonly busy = new Busy();
  protected readonly filter = signal('');
  protected readonly found = signal<FoundTraineeDto[] | null>(null);
  protected readonly person = signal<FoundTraineeDto | null>(null);

  protected find(): void {
    if (!this.filter().trim()) return;
    this.person.set(null);
    this.busy.run(this.service.find(this.filter().trim()), found => this.found.set(found));
  }

  protected masks(person: FoundTraineeDto): string {
    return person.formerMasks.map(mask => mask.slice(0, 3) + '…' + mask.slice(-2)).join(' ');
  }

  protected ask(person: FoundTraineeDto, input: AskIdCorrectionDto): void {
    this.busy.run(this.service.ask(person.traineeId, input), correction => this.done.emit(correction));
  }
}
