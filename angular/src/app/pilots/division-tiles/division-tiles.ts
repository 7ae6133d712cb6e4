import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ProgressDivisionDto } from '@proxy/pilots';
import { Divisions } from '../../shared/divisions';
import { TextPipe } from '../../shared/text.pipe';
import { QuantityPipe } from '../quantity.pipe';

/** Column and row of each prefecture in the tile grid, by the first four digits of its code: near to where it lies. */
const PLACES: Record<string, [number, number]> = {
  '6543': [3, 1],
  '6542': [2, 1],
  '6502': [3, 2],
  '6527': [1, 2],
  '6540': [2, 2],
  '6523': [4, 2],
  '6501': [4, 3],
  '6505': [5, 3],
  '6504': [5, 4],
  '6529': [2, 4],
  '6528': [4, 4],
  '6530': [1, 4],
  '6531': [1, 5],
  '6532': [2, 5],
};

/** The region as a grid of prefectures instead of a map file. A tile says its number; its shade only repeats it. */
@Component({
  selector: 'app-division-tiles',
  imports: [TextPipe, QuantityPipe],
  templateUrl: './division-tiles.html',
  styleUrl: './division-tiles.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DivisionTiles {
  readonly divisions = input.required<ProgressDivisionDto[]>();
  /** An indicator; empty: the number of pilots. */
  readonly indicator = input('');

  private readonly all = inject(Divisions);

  protected readonly tiles = computed(() => {
    const known = new Map(this.divisions().map(one => [one.divisionId, one]));
    const tiles = this.all.groups().map(prefecture => {
      const found = known.get(prefecture.id);
      const code = this.all.codeOf(prefecture.id).slice(0, 4);
      const value = found ? (this.indicator() ? (found.values[this.indicator()] ?? 0) : found.pilots) : 0;
      return { id: prefecture.id, name: prefecture.name, place: PLACES[code], value };
    });
    const most = Math.max(1, ...tiles.map(tile => tile.value));
    return tiles.filter(tile => tile.place).map(tile => ({ ...tile, shade: tile.value ? Math.ceil((tile.value / most) * 3) : 0 }));
  });
}
