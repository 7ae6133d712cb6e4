import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { ToasterService } from '@abp/ng.theme.shared';
import { EnterpriseStatementKind, EnterpriseStatementService } from '@proxy/subsidies';
import { Busy } from '../../../shared/busy';
import { TextPipe } from '../../../shared/text.pipe';

/** An enterprise states a period, or, for one class, what it really cost. Always with a proof. */
@Component({
  selector: 'app-statement-form',
  imports: [FormsModule, TextPipe],
  templateUrl: './statement-form.html',
  styleUrl: './statement-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatementForm {
  /** Set: the cost of this class is asked for. */
  readonly classId = input<string | null>(null);
  readonly stated = output();

  private readonly service = inject(EnterpriseStatementService);
  private readonly toaster = inject(ToasterService);
  protected readonly busy = new Busy();
  protected readonly kinds: EnterpriseStatementKind[] = ['Difficult', 'EpidemicAffected', 'StopPeriod', 'RecoveryPeriod'];
  protected readonly kind = signal<EnterpriseStatementKind | ''>('');
  protected readonly from = signal('');
  protected readonly to = signal('');
  protected readonly cost = signal('');
  protected readonly file = signal<File | null>(null);
  protected readonly ready = computed(() => !!this.file() && (this.classId() ? !!this.cost().trim() : !!this.kind() && !!this.from()));

  protected choose(event: Event): void {
    this.file.set((event.target as HTMLInputElement).files?.[0] ?? null);
  }

  protected send(): void {
    const file = this.file();
    const classId = this.classId();
    if (!file) return;
    const body = new FormData();
    body.append('kind', classId ? 'ActualCost' : this.kind());
    const fields = classId ? { classId, costAmount: this.cost().trim() } : { from: this.from(), to: this.to() };
    for (const [name, value] of Object.entries(fields)) if (value) body.append(name, value);
    body.append('file', file);
    this.busy.run(this.service.state(body), () => {
      this.toaster.success('::Statement:Sent');
      this.stated.emit();
    });
  }
}
