import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ConsentService, EnrolmentDto, EnrolmentService, TraineeService, TrainingClassService } from '@proxy/training';
import { map } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { CodePipe } from '../../../shared/code.pipe';
import { DayPipe } from '../../../shared/date.pipes';
import { TextPipe } from '../../../shared/text.pipe';
import { Icon } from '../../../ui/icon/icon';
import { PageState } from '../../../ui/page-state/page-state';
import { isUnder } from './age';

const GUARDIAN_BELOW_AGE = 18;

/** Enrolling is a decision of the person: what the class is, what one agrees to point by point, and only then the button. */
@Component({
  selector: 'app-enrol',
  imports: [FormsModule, RouterLink, Icon, PageState, CodePipe, DayPipe, TextPipe],
  templateUrl: './enrol.html',
  styleUrl: './enrol.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Enrol {
  private readonly classes = inject(TrainingClassService);
  private readonly consents = inject(ConsentService);
  private readonly trainees = inject(TraineeService);
  private readonly enrolments = inject(EnrolmentService);

  /** From the address. */
  readonly id = input.required<string>();
  protected readonly busy = new Busy();
  protected readonly accepted = signal(false);
  protected readonly guardianKnows = signal(false);
  protected readonly guardianName = signal('');
  protected readonly enrolled = signal<EnrolmentDto | null>(null);

  protected readonly me = rxResource({ stream: () => this.trainees.getMe() });
  protected readonly consent = rxResource({ stream: () => this.consents.getCurrent('Enrolment') });
  /** There is no address for one open class yet, so it is looked up in the list. */
  protected readonly class = rxResource({
    params: () => this.id(),
    stream: ({ params }) =>
      this.classes.getOpenList({ maxResultCount: 1000 }).pipe(map(page => page.items?.find(one => one.id === params) ?? null)),
  });

  /** Only asks; whether a guardian is needed is decided by the server. */
  protected readonly minor = computed(() => {
    const me = this.me.hasValue() ? this.me.value() : null;
    const it = this.class.hasValue() ? this.class.value() : null;
    return !!me && !!it && isUnder(GUARDIAN_BELOW_AGE, me.birthDate, it.startOn);
  });
  protected readonly ready = computed(
    () => this.accepted() && (!this.minor() || (this.guardianKnows() && !!this.guardianName().trim())) && this.consent.hasValue(),
  );

  protected enrol(): void {
    if (!this.ready() || !this.consent.hasValue()) return;
    const guardian = this.minor() ? { guardianAcknowledged: this.guardianKnows(), guardianName: this.guardianName().trim() } : {};
    const request = this.enrolments.enrol({
      classId: this.id(),
      consentVersion: this.consent.value().version,
      consentAccepted: true,
      ...guardian,
    });
    this.busy.run(request, enrolment => {
      this.enrolled.set(enrolment);
      scrollTo({ top: 0 });
    });
  }
}
