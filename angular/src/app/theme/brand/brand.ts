import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../shared/text.pipe';

@Component({
  selector: 'app-brand',
  imports: [RouterLink, TextPipe],
  templateUrl: './brand.html',
  styleUrl: './brand.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Brand {
  readonly home = input('/');
  readonly name = input('::AppName');
}
