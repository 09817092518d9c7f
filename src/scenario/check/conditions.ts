import { parseCondition } from '../condition/condition';
import { spanInside, type Reading } from './reading';

/** Every condition must be understood, and name what exists. */
export const checkConditions = (reading: Reading): void => {
  for (const { node } of reading.conditions) {
    if (reading.report.isFull) return;
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '') continue;
    const { value } = node;
    const { faults } = parseCondition(value, reading.conditionNames);
    for (const fault of faults) {
      const span = spanInside(reading.report.source.text, node, fault.start, fault.end);
      fault.tell((code, ...parts) => {
        const tell = () => reading.tell(code, span, ...parts);
        if (code === 'condition-unknown-name') reading.miss(value.slice(fault.start, fault.end), 'cell', span, tell);
        else tell();
      });
    }
  }
};
