import type { LeverKind } from '../../engine';
import type { CheckContext } from './context';
import { checkCosts } from './costs';

/** Levers that are aimed at who may sign, that its party asked for or that something makes possible, and that can be paid. */
export const checkLevers = (context: CheckContext): void => {
  for (const [id, lever] of Object.entries(context.file.treaty?.levers ?? {})) {
    if (!lever) continue;
    const path = ['treaty', 'levers', id];
    checkCosts(context, lever.cost ?? {}, [...path, 'cost']);
    for (const actor of Object.keys(lever.stance ?? {}))
      context.refer(actor.replace(/^stance\./, ''), 'actor', context.keyAt(...path, 'stance', actor));
    if (lever.party !== undefined) checkParty(context, lever.party, [...path, 'party']);
    checkKind(context, id, lever);
  }
};

const checkParty = (context: CheckContext, party: string, path: string[]): void => {
  const { actors, parties } = context;
  if (actors?.has(party) && parties && !parties.has(party))
    context.report.add('not-a-party', context.valueAt(...path), { name: party, parties: [...parties] });
};

interface Lever {
  party?: string | undefined;
  kind?: LeverKind | undefined;
  stance?: Readonly<Record<string, number | undefined>> | undefined;
}

/** A party asks for a concession: it is glad of it. A pressure stands on something. */
const checkKind = (context: CheckContext, id: string, { party, kind, stance }: Lever): void => {
  const path = ['treaty', 'levers', id];
  if (kind === 'concession' && party !== undefined && (stance?.[party] ?? 0) < 0)
    context.report.add('concession-resented', context.valueAt(...path, 'stance', party), { name: id, party });
  if (kind === 'pressure' && !context.has(...path, 'when'))
    context.report.add('pressure-on-nothing', context.valueAt(...path, 'kind'), { name: id });
};
