/** How long the checker takes on the largest file that it reads, beside the bare parsing of the same text. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { checkScenario } from '../../src/scenario/check/check';
import { LIMITS } from '../../src/scenario/limits';
import { median, processorTime } from './measure';

export interface CheckingReport {
  /** Characters of the scenario and of the facts that it cites. */
  characters: number;
  parsingMs: number;
  checkingMs: number;
}

/** Checks the flagship, made as long as a scenario may be, with its shared facts. */
export function checkingSpeed(scenarios: string): CheckingReport {
  const factsText = readFileSync(resolve(scenarios, 'facts.yaml'), 'utf8');
  const text = asLongAsMayBe(readFileSync(resolve(scenarios, 'sommet-de-paris.yaml'), 'utf8'));
  const check = () => checkScenario(text, 'large.yaml', { factsText, factsFileName: 'facts.yaml' });
  const errors = check().problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`The large file is not right: ${errors[0]!.code}`);
  const parse = () => {
    parseDocument(text);
    parseDocument(factsText);
  };
  const times = Array.from({ length: 30 }, () => ({ parsing: timeOf(parse), checking: timeOf(check) })).slice(10);
  return {
    characters: text.length + factsText.length,
    parsingMs: Math.round(median(times.map(({ parsing }) => parsing))),
    checkingMs: Math.round(median(times.map(({ checking }) => checking))),
  };
}

function timeOf(run: () => unknown): number {
  const began = processorTime();
  run();
  return processorTime() - began;
}

/** The same scenario with its dossiers again, under other ids, until it is as long as the checker allows. */
function asLongAsMayBe(text: string): string {
  const from = text.indexOf('\ndossiers:\n') + '\ndossiers:\n'.length;
  const block = text.slice(from, from + text.slice(from).search(/^\w/m));
  const dossiers = block.split(/^(?= {2}- id: )/m).filter((item) => item.startsWith('  - id: '));
  let added = '';
  for (let n = 0; ; n++) {
    const copy = dossiers[n % dossiers.length]!.replace(/^ {2}- id: (\S+)/, `  - id: $1-copy-${n}`);
    if (text.length + added.length + copy.length >= LIMITS.fileLength) break;
    added += copy;
  }
  return text.slice(0, from) + added + text.slice(from);
}
