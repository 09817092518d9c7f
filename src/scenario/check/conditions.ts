import { parseCondition } from '../condition/condition';
import { type CheckContext } from './context';
import { spanInside } from './span-inside';

/** Every condition must be understood, and name what exists. */
export const checkConditions = (context: CheckContext): void => {
  for (const { node } of context.found.conditions) {
    if (context.report.isFull) return;
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '') continue;
    const { value } = node;
    const { faults } = parseCondition(value, context.conditionNames);
    for (const fault of faults) {
      const span = spanInside(context.report.source.text, node, fault.start, fault.end);
      fault.report((code, ...parts) => {
        const report = () => context.report.add(code, span, ...parts);
        if (code === 'condition-unknown-name') context.miss(value.slice(fault.start, fault.end), 'cell', span, report);
        else report();
      });
    }
  }
};
