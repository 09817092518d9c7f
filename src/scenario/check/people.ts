import { DOCTRINES } from '../../engine';
import { ANY_NAMES, namesIn, parseCondition } from '../condition/condition';
import type { CheckContext } from './context';
import { headOf, nodeAt, type TreeNode } from '../yaml/tree';

/** People and texts that depend on them: every name that speaks has a voice, and every list of texts ends with the usual one. */
export const checkPeople = (context: CheckContext): void => {
  checkAdvocates(context);
  checkInstructions(context);
  for (const { node } of context.found.variants) if (node.kind === 'list') checkVariants(context, node.items);
};

const checkAdvocates = (context: CheckContext): void => {
  const worldviews = new Map([...context.items('worldviews')].map(([{ id }, path]) => [id, path]));
  for (const [dossier, path] of context.items('dossiers')) {
    for (const doctrine of DOCTRINES) {
      const name = dossier.options?.[doctrine]?.advocate?.worldview;
      const worldview = worldviews.get(name);
      if (name === undefined || !worldview || context.has(...worldview, 'voice')) continue;
      const span = context.valueAt(...path, 'options', doctrine, 'advocate', 'worldview');
      context.report.add('advocate-without-voice', span, { name });
    }
  }
};

/** In a class every delegation has its instruction, or none has. */
const checkInstructions = (context: CheckContext): void => {
  const actors = context.keysAt('actors');
  const hasOne = (actor: string): boolean => context.has('actors', actor, 'instruction');
  if (!actors.some(hasOne)) return;
  for (const actor of actors)
    if (!hasOne(actor)) context.report.add('instruction-missing', context.keyAt('actors', actor), { name: actor });
};

/** The texts of a list: all but the last have a condition, and none the condition of an earlier one. */
const checkVariants = (context: CheckContext, variants: readonly TreeNode[]): void => {
  const asked = new Set<string>();
  for (const [place, variant] of variants.entries()) {
    if (variant.kind !== 'map') continue;
    const isLast = place === variants.length - 1;
    const when = nodeAt(variant, ['when']);
    if (isLast && when) context.report.add('variants-without-usual', headOf(when));
    else if (!isLast && !when && !context.report.hasProblemIn(variant.span))
      context.report.add('variant-hides-next', headOf(variant));
    if (when?.kind !== 'scalar') continue;
    const condition = String(when.value).replaceAll(/\s+/g, ' ');
    if (asked.has(condition)) context.report.add('variant-never-shown', when.span, { condition });
    asked.add(condition);
  }
};

/** Each life is touched by a dossier: one that names it, or whose options its moments ask about. */
export const checkLives = (context: CheckContext): void => {
  const touched = new Set([...context.items('dossiers')].map(([{ life }]) => life));
  for (const [life, path] of context.items('lives')) {
    if (life.id === undefined || touched.has(life.id)) continue;
    const conditions = (life.moments ?? []).map((moment) => moment?.when);
    if (!conditions.some(asksForChoice))
      context.report.add('life-untouched', context.valueAt(...path, 'id'), { name: life.id });
  }
};

const asksForChoice = (when: string | undefined): boolean => {
  const condition = when === undefined ? null : parseCondition(when, ANY_NAMES).condition;
  return condition !== null && namesIn(condition).options.length > 0;
};
