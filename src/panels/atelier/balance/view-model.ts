/** What a search for the next change says, in the world's own names. */
import { DOCTRINES, type Doctrine, UNIT } from '../../../engine';
import { cellName } from '../../../scenario/cell-names';
import type { Change } from '../../../scenario/edit';
import type { Language, PlayableScenario } from '../../../scenario/playable';
import { reportNames, type ReportNames } from '../../../scenario/report-names';
import type { Balancing, Proposal, Standing } from '../../../store/atelier/balance';
import { numbersOf } from '../../../words/numbers';
import type { BalancingWords } from '../../../words/workshop';

type Criterion = Standing['criteria'][number];

/** Both are told by who wins where. */
const TOLD_BY_WINS: ReadonlySet<string> = new Set(['no-pure-too-often', 'each-pure-somewhere']);
/** And this one by its endings. */
const TOLD_BY_ENDINGS = 'endings-reached';

export const winsOf = ({ winners }: Standing, doctrine: Doctrine): number =>
  winners.filter((winner) => winner === doctrine).length;

/** What is worst, in a sentence. */
export function headlineOf(
  { state, advice, scenario }: Balancing,
  isFaulty: boolean,
  words: BalancingWords,
  names: ReportNames | null,
) {
  const { headlines } = words;
  if (state === 'failed') return headlines.failed;
  if (state === 'waiting' && isFaulty) return headlines.faulty;
  if (advice === null || scenario === null || names === null)
    return state === 'waiting' ? headlines.checking : headlines.reading;
  const unmet = advice.now.criteria.filter(({ isMet }) => isMet === false);
  const { worst } = advice.now;
  if (worst?.is === 'strong') return headlines.tooStrong(names.doctrine(worst.doctrine));
  if (worst?.is === 'weak') return headlines.tooWeak(names.doctrine(worst.doctrine));
  return unmet.length === 0 ? headlines.fair : headlines.unmet(unmet.length);
}

/** A change in words: what is written, in the place of what, and where. */
export interface ChangeInWords {
  /** null where nothing but words tells it. */
  to: string | null;
  from: string;
  place: string;
}

export function changeInWords(
  change: Change,
  scenario: PlayableScenario,
  names: ReportNames,
  words: BalancingWords,
  language: Language,
): ChangeInWords {
  const place = placeInWords(change.name, scenario, names, words, language);
  const { proposal: said } = words;
  const signed = signedIn(words);
  if (change.kind === 'number')
    return { to: signed(change.to), from: said.insteadOf(signed(change.place.written)), place };
  if (change.kind === 'effect')
    return { to: signed(`${change.points > 0 ? '+' : ''}${change.points}`), from: said.added, place };
  if (change.kind === 'numbers')
    return {
      to: `\u00d7\u00a0${numbersOf(language).short(change.factor * UNIT)}`,
      from: said.eachOf(change.numbers.length),
      place,
    };
  const assumption = scenario.texts.assumptions[change.assumption]?.label[language] ?? change.assumption;
  return { to: null, from: said.depends(assumption), place };
}

/** With the signs that the cards print. */
const signedIn =
  ({ proposal }: BalancingWords) =>
  (written: string): string =>
    proposal.written(written.replace('-', '\u2212').replace('%', '\u00a0%'));

/** In the name of what stands in several places. */
const ANY = '*';

/** What stands at a place, in words. */
function placeInWords(
  name: string,
  scenario: PlayableScenario,
  names: ReportNames,
  { places }: BalancingWords,
  language: Language,
): string {
  const steps = name.split('/');
  const [block, thing = ''] = steps;
  const cell = (id: string | undefined) => cellName(scenario, id ?? '', { language });
  switch (block) {
    case 'dossiers': {
      const [, , , doctrine, part, moved] = steps;
      // Those of all answers of one approach, and all those of one answer.
      const option = thing === ANY ? names.doctrine(doctrine as Doctrine) : names.option(thing, doctrine as Doctrine);
      if (moved === ANY) return part === 'cost' ? places.allCosts(option) : places.allEffects(option);
      if (thing === ANY)
        return part === 'cost' ? places.allCostsIn(option, cell(moved)) : places.allEffectsOn(option, cell(moved));
      return part === 'cost' ? places.cost(option, cell(moved)) : places.effect(option, cell(moved));
    }
    case 'events':
      if (steps[2] === 'effects') return places.damage(names.event(thing), cell(steps[3]));
      return steps.includes('rises_with') ? places.rises(names.event(thing)) : places.chance(names.event(thing));
    case 'gauges':
      return places.start(cell(thing));
    case 'couplings':
      return places.gain(scenario.texts.couplings[thing]?.label[language] ?? thing);
    case 'assumptions':
      return places.level[steps[3] === 'low' ? 'low' : 'high'](
        scenario.texts.assumptions[thing]?.label[language] ?? thing,
      );
    case 'endings':
      return places.threshold(names.ending(thing));
    default: {
      const [, part, id = '', kind, moved] = steps;
      if (part === 'quorum') return places.quorum;
      if (part === 'compliance') return places.compliance;
      const label = names.move(`${part === 'clauses' ? 'reword' : 'lever'}/${id}`);
      if (kind === 'stance')
        return places.stance(label, scenario.texts.actors[moved ?? '']?.label[language] ?? moved ?? '');
      return kind === 'cost' ? places.cost(label, cell(moved)) : places.effect(label, cell(moved));
    }
  }
}

/** What a change would bring, and what it would cost. */
export interface Consequences {
  gains: readonly string[];
  costs: readonly string[];
}

export function consequencesOf(
  now: Standing,
  { after }: Proposal,
  names: ReportNames,
  words: BalancingWords,
): Consequences {
  const { proposal: said } = words;
  const gains: string[] = [];
  const costs: string[] = [];
  const all = after.winners.length;
  const middle = all / DOCTRINES.length;
  for (const doctrine of DOCTRINES) {
    const [before, then] = [winsOf(now, doctrine), winsOf(after, doctrine)];
    if (before === then) continue;
    const isFairer = Math.abs(then - middle) <= Math.abs(before - middle);
    (isFairer ? gains : costs).push(said.wins(names.doctrine(doctrine), then, all, before));
  }
  for (const criterion of after.criteria) {
    const before = now.criteria.find(({ id }) => id === criterion.id);
    if (before === undefined || TOLD_BY_WINS.has(criterion.id) || criterion.id === TOLD_BY_ENDINGS) continue;
    const change = compared(before, criterion, names, words);
    if (change !== null) (change.isBetter ? gains : costs).push(change.text);
  }
  for (const { id, isMet, share } of after.endings) {
    const before = now.endings.find((ending) => ending.id === id);
    if (before === undefined) continue;
    if (isMet && !before.isMet) gains.push(said.endingReached(names.ending(id)));
    else if (!isMet && before.isMet) costs.push(said.endingLost(names.ending(id)));
    // Neither better nor worse: but what it tells may no longer be what one plays.
    else if (Math.abs(share - before.share) >= TOLD_SHARE)
      costs.push(said.endingShare(names.ending(id), names.share(share), names.share(before.share)));
  }
  return { gains, costs };
}

/** Of what is asked: a criterion that stays met is told when it moves by as much. */
const TOLD_MOVE = 0.25;

/** Of the games: an ending that takes so many more or fewer is told. */
const TOLD_SHARE = 0.1;

/** null where it stays as it was, or near. */
function compared(before: Criterion, after: Criterion, names: ReportNames, { proposal: said }: BalancingWords) {
  const [was, is] = [names.figure(before), names.figure(after)];
  if (before.figure === null || after.figure === null || (was === is && before.isMet === after.isMet)) return null;
  const isQuiet = before.isMet === after.isMet && after.isMet !== false;
  if (isQuiet && Math.abs(after.figure - before.figure) < TOLD_MOVE * after.threshold) return null;
  const isBetter = names.isLessBetter(after) ? after.figure <= before.figure : after.figure >= before.figure;
  const sentence = names.words.criteria.sentences[after.id];
  const verdict = before.isMet === after.isMet ? '' : `, ${after.isMet === true ? said.nowMet : said.noLongerMet}`;
  // The treaty has two criteria of one figure.
  if (after.id === 'treaty-enters') return { isBetter, text: said.entered(is, was) + verdict };
  if (after.id === 'treaty-resists' && verdict === '') return null;
  return { isBetter, text: said.criterion(sentence, is, was) + verdict };
}

export const namesOf = (scenario: PlayableScenario | null, language: Language): ReportNames | null =>
  scenario === null ? null : reportNames(scenario, language);
