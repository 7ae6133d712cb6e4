import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Subject } from 'rxjs';
import { TextPipe } from '../shared/text.pipe';
import { Icon } from '../ui/icon/icon';

/** What ABP's error handler puts over the page for 403, 404 and 500. It sets `status` and `destroy$` itself. */
@Component({
  selector: 'app-http-error-page',
  imports: [Icon, TextPipe],
  templateUrl: './http-error-page.html',
  styleUrl: './http-error-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HttpErrorPage {
  readonly status = signal(0);
  destroy$?: Subject<void>;
  private readonly router = inject(Router);

  protected goHome(): void {
    void this.router.navigateByUrl('/', { onSameUrlNavigation: 'reload' });
    this.destroy$?.next();
  }

  protected goBack(): void {
    this.destroy$?.next();
    history.back();
  }
}
