import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { ValidationErrorComponent } from '@ngx-validate/core';

/** Message under a field of an ABP form. Its blueprints carry parameters as `Key[a,b]`. */
@Component({
  selector: 'app-field-error',
  imports: [LocalizationPipe],
  templateUrl: './field-error.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
})
export class FieldError extends ValidationErrorComponent {
  protected get messages(): { key: string; params: string[] }[] {
    return (this.errors ?? []).map(({ message = '' }) => {
      const match = /^([^[]*)\[(.*)\]$/.exec(message);
      return { key: match?.[1] ?? message, params: match?.[2].split(',') ?? [] };
    });
  }
}
