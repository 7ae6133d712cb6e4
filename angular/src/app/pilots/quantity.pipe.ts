import { Pipe, PipeTransform } from '@angular/core';
import { formatQuantity } from './pilot.consts';

@Pipe({ name: 'quantity' })
export class QuantityPipe implements PipeTransform {
  transform(value: number | null | undefined): string {
    return formatQuantity(value);
  }
}
