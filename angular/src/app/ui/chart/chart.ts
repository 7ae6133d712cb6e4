import { ChangeDetectionStrategy, Component, DestroyRef, ElementRef, effect, inject, input, signal } from '@angular/core';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { TextPipe } from '../../shared/text.pipe';

/** echarts is fetched only when a chart is on screen. `label` says in words what the picture shows. */
@Component({
  selector: 'app-chart',
  imports: [TextPipe],
  templateUrl: './chart.html',
  styles: ':host { display: block; inline-size: 100%; } p { padding: 16px; font-size: var(--tp-13); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'img', '[attr.aria-label]': 'label()', '[style.height.px]': 'height()' },
})
export class Chart {
  readonly option = input.required<EChartsCoreOption>();
  readonly label = input.required<string>();
  readonly height = input(260);

  protected readonly ready = signal(false);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private chart?: EChartsType;
  private observer?: ResizeObserver;
  private destroyed = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.dispose());
    effect(() => void this.draw(this.option()));
  }

  private async draw(option: EChartsCoreOption): Promise<void> {
    const { echarts } = await import('./echarts-setup');
    if (this.destroyed) return;
    this.ready.set(true);
    await Promise.resolve();
    if (!this.chart) {
      this.chart = echarts.init(this.element, 'tp', { renderer: 'svg' });
      this.observer = new ResizeObserver(() => this.chart?.resize());
      this.observer.observe(this.element);
    }
    this.chart.setOption(option, true);
  }

  private dispose(): void {
    this.destroyed = true;
    this.observer?.disconnect();
    this.chart?.dispose();
  }
}
