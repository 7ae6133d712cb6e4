import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ToasterService } from '@abp/ng.theme.shared';
import { AskIdCorrectionDto, IdCorrectionService } from '@proxy/training';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';
import { IdCorrectionFields } from '../id-correction-fields/id-correction-fields';

/** A trainee asks for the correction of the own ID number. */
@Component({
  selector: 'app-my-id-correction',
  imports: [RouterLink, IdCorrectionFields, TextPipe],
  template: `
    <p class="tp-crumbs">
      <a routerLink="/my/me">{{ '::Menu:Me' | t }}</a>
    </p>
    <h1>{{ '::IdCorrection:Title' | t }}</h1>
    <p class="muted">{{ '::IdCorrection:Hint' | t }}</p>
    <section class="tp-card">
      <app-id-correction-fields [busy]="busy" (asked)="ask($event)" />
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }

    h1 {
      font-size: var(--tp-20);
    }

    section {
      padding: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyIdCorrection {
  private readonly service = inject(IdCorrectionService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();

  /** A number that cannot be taken is told by the error; the request waits for the office all the same. */
  protected ask(input: AskIdCorrectionDto): void {
    this.busy.run(this.service.askMine(input), () => {
      this.toaster.success('::IdCorrection:Asked');
      void this.router.navigateByUrl('/my/me');
    });
  }
}
