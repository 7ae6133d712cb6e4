import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { rxResource, takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { CourseDto, CourseService, MeasureService } from '@proxy/training';
import { Observable, catchError, of, switchMap } from 'rxjs';
import { Busy } from '../../../shared/busy';
import { CodePipe } from '../../../shared/code.pipe';
import { readyToSend, showServerErrors } from '../../../shared/forms';
import { Occupations } from '../../../shared/occupations';
import { TextPipe } from '../../../shared/text.pipe';
import { Field } from '../../../ui/field/field';
import { PageState } from '../../../ui/page-state/page-state';
import { CourseLimits, CourseProducts } from '../course.consts';

const { required, maxLength, min, max } = Validators;
/** Every occupation may be taught as a special skill. */
const SPECIAL_SKILL = 'SPECIAL';

/** Filing of a course: what is taught, for which measure. The occupation offers the levels; its cost category is the server's. */
@Component({
  selector: 'app-course-form',
  imports: [ReactiveFormsModule, RouterLink, Field, PageState, CodePipe, TextPipe],
  templateUrl: './course-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CourseForm {
  private readonly courses = inject(CourseService);
  private readonly measureService = inject(MeasureService);
  private readonly router = inject(Router);
  protected readonly occupations = inject(Occupations);

  /** From the address; absent for a new course. */
  readonly id = input<string>();
  protected readonly busy = new Busy();
  protected readonly products = CourseProducts;
  protected readonly measures = rxResource({ stream: () => this.measureService.getList() });
  protected readonly course = rxResource({ params: () => this.id(), stream: ({ params }) => this.courses.get(params) });

  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [required, maxLength(CourseLimits.name)]],
    measure: ['', required],
    occupationCode: ['', required],
    level: ['', required],
    product: [''],
    theoryHours: [0, [required, min(0), max(CourseLimits.maxHours)]],
    practiceHours: [0, [required, min(0), max(CourseLimits.maxHours)]],
    syllabus: ['', [required, maxLength(CourseLimits.syllabus)]],
  });

  private readonly value = toSignal(this.form.valueChanges, { initialValue: this.form.getRawValue() });
  protected readonly occupation = computed(() => this.occupations.all().find(one => one.code === this.value().occupationCode));
  protected readonly levels = computed(() => [...(this.occupation()?.levels ?? []), SPECIAL_SKILL]);
  protected readonly suggestedHours = computed(() => this.occupation()?.hoursByLevel[this.value().level ?? '']);
  protected readonly classHours = computed(() => (this.value().theoryHours ?? 0) + (this.value().practiceHours ?? 0));

  constructor() {
    effect(() => {
      const course = this.course.hasValue() ? this.course.value() : null;
      if (course) untracked(() => this.form.patchValue({ ...course, product: course.product ?? '', syllabus: course.syllabus ?? '' }));
    });
    this.form.controls.occupationCode.valueChanges.pipe(takeUntilDestroyed()).subscribe(code => this.propose(code));
  }

  protected save(thenSubmit: boolean): void {
    if (!readyToSend(this.form)) return;
    const value = this.form.getRawValue();
    const existing = this.course.hasValue() ? this.course.value() : null;
    const body = { ...value, product: value.product || null, concurrencyStamp: existing?.concurrencyStamp };
    const saving = existing ? this.courses.update(existing.id!, body) : this.courses.create(body);
    this.busy.run(
      saving.pipe(switchMap(saved => (thenSubmit ? this.submit(saved) : of(saved)))),
      saved => this.open(saved),
      error => showServerErrors(this.form, error),
    );
  }

  /** A refused submission leaves a saved draft; its page shows what to do. */
  private submit(saved: CourseDto): Observable<CourseDto> {
    return this.courses.submit(saved.id!).pipe(catchError(() => of(saved)));
  }

  private open(course: CourseDto): void {
    void this.router.navigate(['/training/courses', course.id]);
  }

  private propose(code: string): void {
    const occupation = this.occupations.all().find(one => one.code === code);
    if (!occupation || !this.form.dirty) return;
    const { level } = this.form.controls;
    if (!occupation.levels.includes(level.value)) level.setValue(occupation.levels[0] ?? '');
  }
}
