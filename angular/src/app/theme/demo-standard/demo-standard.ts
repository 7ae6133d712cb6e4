import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MeasureService } from '@proxy/training';
import { catchError, map, of } from 'rxjs';
import { TextPipe } from '../../shared/text.pipe';

/** Over every page while the edition in force is an example: no amount in lists and sums may pass for an authority's. */
@Component({
  selector: 'app-demo-standard',
  imports: [TextPipe],
  templateUrl: './demo-standard.html',
  styleUrl: './demo-standard.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DemoStandard {
  protected readonly illustrative = toSignal(
    inject(MeasureService)
      .getList({ skipHandleError: true })
      .pipe(
        map(measures => !!measures.edition?.illustrative),
        catchError(() => of(false)),
      ),
  );
}
