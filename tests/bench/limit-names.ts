/** What things are called in a written-out game: gauges g0, g1, …, indices x0, …, numbers themselves. */
import type { CompiledCondition } from '../../src/engine/condition';
import type { Model } from '../../src/engine/model';
import type { Line } from '../../src/engine/rules';
import { HEADER, SIGNED } from '../../src/engine/state';

export class Names {
  constructor(private readonly model: Model) {}

  /** What a place of the state is called here. */
  cell(place: number): string {
    const { model } = this;
    if (place >= HEADER && place < HEADER + model.gauges) return `g${place - HEADER}`;
    if (place >= model.indexCells && place < model.indexCells + model.indices.length)
      return `x${place - model.indexCells}`;
    if (place === model.coverageCell) return 'coverage';
    if (place === model.turnCell) return 'turnCell';
    if (place === model.inForceCell) return 'inForce';
    if (place >= model.constantCells && place < model.agenda)
      return String(model.constants[place - model.constantCells]);
    throw new Error(`nothing is written for place ${place}`);
  }

  condition(condition: CompiledCondition | null, played: string): string {
    if (condition === null) return 'true';
    switch (condition.kind) {
      case 'compare':
        return `${this.cell(condition.cell)} ${condition.is === '=' ? '===' : condition.is} ${this.cell(condition.reference)}`;
      case 'every':
        return `(${condition.parts.map((part) => this.condition(part, played)).join(' && ') || 'true'})`;
      case 'some':
        return `(${condition.parts.map((part) => this.condition(part, played)).join(' || ') || 'false'})`;
      case 'not':
        return `!(${this.condition(condition.part, played)})`;
      case 'recalls': {
        const { place, shift, mask, value } = condition;
        const memory = place === SIGNED ? 'signed' : `s[${place}]`;
        return `((${memory} >> ${shift}) & ${mask}) === ${value}`;
      }
      case 'happened':
        return condition.isAfterEvents
          ? `s[${condition.place}] > 0`
          : `(s[${condition.place}] > 0 && s[${condition.place}] <= ${played})`;
    }
  }

  line({ a, b, cell }: Line): string {
    return b === 0 ? String(a) : `(${a} + ${b} * ${this.cell(cell)})`;
  }
}
