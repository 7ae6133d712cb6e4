import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../../ui/icon/icon';

@Component({
  selector: 'app-not-found',
  imports: [RouterLink, Icon, TextPipe],
  templateUrl: './not-found.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFound {}
