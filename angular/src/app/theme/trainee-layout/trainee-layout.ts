import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../../ui/icon/icon';
import { Brand } from '../brand/brand';
import { DemoStandard } from '../demo-standard/demo-standard';
import { ShellTools } from '../shell-tools/shell-tools';

/** Trainee pages: one column, bar at the bottom within reach of the thumb, no framework CSS. */
@Component({
  selector: 'app-trainee-layout',
  imports: [RouterOutlet, RouterLink, RouterLinkActive, Brand, DemoStandard, ShellTools, Icon, TextPipe],
  templateUrl: './trainee-layout.html',
  styleUrl: './trainee-layout.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TraineeLayout {
  static readonly type = 'trainee';

  protected readonly bar = [
    { path: '/my', text: '::Menu:MyHome', icon: 'home' },
    { path: '/my/finder', text: '::Menu:Finder', icon: 'search' },
    { path: '/my/timetable', text: '::Menu:Timetable', icon: 'calendar' },
    { path: '/my/money', text: '::Menu:MyMoney', icon: 'wallet' },
    { path: '/my/me', text: '::Menu:Me', icon: 'user' },
  ];
}
