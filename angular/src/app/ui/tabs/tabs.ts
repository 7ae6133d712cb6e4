import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TextPipe } from '../../shared/text.pipe';

export interface Tab {
  link: string;
  /** Localisation key. */
  text: string;
  count?: number | null;
}

/** Tabs that are addresses: a tab can be linked to, and Back works. */
@Component({
  selector: 'app-tabs',
  imports: [RouterLink, RouterLinkActive, TextPipe],
  templateUrl: './tabs.html',
  styleUrl: './tabs.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Tabs {
  readonly tabs = input.required<Tab[]>();
}
