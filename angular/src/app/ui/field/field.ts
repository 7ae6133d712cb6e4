import { ChangeDetectionStrategy, ChangeDetectorRef, Component, DestroyRef, OnInit, inject, input } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { AbstractControl } from '@angular/forms';
import { TextPipe } from '../../shared/text.pipe';
import { FieldMessage, messageOf } from './field-message';

/** Label, hint and the first error of one control; the control itself is projected. */
@Component({
  selector: 'app-field',
  imports: [TextPipe],
  templateUrl: './field.html',
  styleUrl: './field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Field implements OnInit {
  readonly label = input.required<string>();
  readonly control = input<AbstractControl | null>(null);
  readonly hint = input('');
  readonly optional = input(false);

  private readonly changes = inject(ChangeDetectorRef);
  private readonly destroyRef = inject(DestroyRef);

  ngOnInit(): void {
    this.control()
      ?.events.pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe(() => this.changes.markForCheck());
  }

  protected get message(): FieldMessage | null {
    const control = this.control();
    return control?.touched ? messageOf(control.errors) : null;
  }
}
