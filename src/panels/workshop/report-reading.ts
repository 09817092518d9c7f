/** How the ids and figures of a balance report are said: in the scenario's own titles and the reader's language. */
import { DOCTRINES, type Doctrine } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { Criterion, PlayerRow, PremiseRow, Share } from '../../store/workshop';
import { type Language, numbersOf, wordsOf } from '../../words';
import { type ReportWords, reportWords } from '../../words/workshop-report';

export interface ReportReading {
  words: ReportWords;
  /** Between a label and what it announces. */
  colon: string;
  doctrine: (doctrine: Doctrine) => string;
  player: (row: Pick<PlayerRow, 'key' | 'player'>) => string;
  premise: (row: Pick<PremiseRow, 'premise'>) => string;
  ending: (id: string) => string;
  event: (id: string) => string;
  dossier: (id: string) => string;
  /** An option, ending, event or doctrine that a criterion or an expectation names. */
  thing: (id: string) => string;
  /** A share (0..1); one that rounds to nothing without being nothing is `< 1 %`. */
  share: (share: number) => string;
  /** The interval of a share, where it is wide enough to be told; otherwise nothing. */
  between: (share: Pick<Share, 'least' | 'most'>) => string;
  /** Thousandths of a point as points. */
  points: (thousandths: number) => string;
  gap: (thousandths: number) => string;
  /** What a criterion found, and what it asks for. */
  figure: (criterion: Criterion) => string;
  bound: (criterion: Criterion) => string;
}

const isDoctrine = (id: string): id is Doctrine => (DOCTRINES as readonly string[]).includes(id);

/** Criteria whose figure must stay under the threshold; of the others it must reach it. */
const BOUNDED = {
  atMost: new Set(['no-pure-too-often', 'options-do-not-crush']),
  lessThan: new Set(['luck-does-not-decide']),
};

export function reportReading({ texts, worldviews }: PlayableScenario, language: Language): ReportReading {
  const words = reportWords(language);
  const numbers = numbersOf(language);
  const { doctrines, colon } = wordsOf(language);
  const doctrine = (id: Doctrine) => doctrines[id].name;
  const ending = (id: string) => texts.endings[id]?.title[language] ?? id;
  const event = (id: string) => texts.events[id]?.title[language] ?? id;
  const dossier = (id: string) => texts.dossiers[id]?.title[language] ?? id;
  const share = (value: number) => (value > 0 && value < 0.005 ? `< ${numbers.percent(0.01)}` : numbers.percent(value));

  const amount = (value: number, { unit, threshold }: Criterion): string => {
    switch (unit) {
      case 'share':
        return share(value);
      case 'points':
        return words.criteria.points(numbers.short(value));
      case 'deviations':
        return words.criteria.deviations(numbers.short(value * 1000));
      case 'count':
        return words.criteria.ofAll(value, threshold);
    }
  };

  return {
    words,
    colon,
    doctrine,
    player: ({ key, player }) => {
      if (key === 'script') return words.players.script;
      switch (player.kind) {
        case 'cycle':
          return player.doctrines.length === 1
            ? words.players.always(doctrine(player.doctrines[0]!))
            : words.players.inTurn(
                player.doctrines.map((id) => words.players.doctrines[id]).join(words.players.between),
              );
        case 'seeker':
          return words.players.seeker(ending(player.ending));
        case 'own':
          return words.players.plan;
        default:
          return words.players[player.kind];
      }
    },
    premise: ({ premise }) => {
      const names = words.wins.premises;
      switch (premise.kind) {
        case 'mid':
          return names.mid;
        case 'level':
          return names.level(
            texts.assumptions[premise.assumption]?.label[language] ?? premise.assumption,
            names.levels[premise.level],
          );
        case 'worldview':
          return names.worldview(
            worldviews.find(({ id }) => id === premise.worldview)?.label[language] ?? premise.worldview,
          );
        case 'random':
          return names.random(premise.number + 1);
      }
    },
    ending,
    event,
    dossier,
    thing: (id) => {
      if (isDoctrine(id)) return doctrine(id);
      const [place, option] = id.split('/');
      if (option !== undefined && isDoctrine(option))
        return texts.dossiers[place!]?.options[option].label[language] ?? id;
      return Object.hasOwn(texts.endings, id) ? ending(id) : event(id);
    },
    share,
    between: ({ least, most }) => (share(least) === share(most) ? '' : words.reach.between(share(least), share(most))),
    points: (thousandths) => numbers.tenths(thousandths),
    gap: (thousandths) => numbers.signedTenths(thousandths),
    figure: (criterion) => (criterion.figure === null ? '' : amount(criterion.figure, criterion)),
    bound: (criterion) => {
      if (criterion.unit === 'count') return numbers.whole(criterion.threshold);
      const bound = amount(criterion.threshold, criterion);
      if (BOUNDED.atMost.has(criterion.id)) return words.criteria.atMost(bound);
      if (BOUNDED.lessThan.has(criterion.id)) return words.criteria.lessThan(bound);
      return words.criteria.atLeast(bound);
    },
  };
}
