/** The people whom the game follows: what is told of each, and how they stand. Read from the states of a game alone. */
import { meets, type Model, type State } from '../engine';
import type { Face } from '../scenario/face-parts';
import type { Life, Moment, Pose } from '../scenario/playable';
import { textOn } from '../scenario/varied';
import { isAtTable } from '../store/game/course';
import type { Game } from '../store/game/game';
import { decisionsOf, type Decision } from './choices';
import type { Locale } from './locale';
import { memo } from './memo';
import { cellsIn, choicesMade } from './telling';

/** How a life stands before anything is told of it. */
const FIRST_POSE: Pose = 'on-the-way';

/** How those stand to whom something bad was done. */
export const WORSE: ReadonlySet<Pose> = new Set(['on-file', 'out-of-work']);

/** A moment, and the turn at whose end it is told. */
export interface ToldMoment {
  life: Life;
  moment: Moment;
  turn: number;
}

/** Every moment of some lives that these states tell, once each, in the order in which they are told: by turn, then as the file has them. */
export const momentsIn = (model: Model, states: readonly State[], lives: readonly Life[]): readonly ToldMoment[] => {
  const told = lives.flatMap((life) =>
    life.moments.flatMap((moment): ToldMoment[] => {
      const first = states.findIndex((state, turn) => turn > 0 && meets(model, state, moment.when));
      const turn = first + moment.after;
      return first < 0 || turn >= states.length ? [] : [{ life, moment, turn }];
    }),
  );
  return told.sort((a, b) => a.turn - b.turn);
};

const momentsOf = memo((game: Game) => momentsIn(game.model, closedStates(game), game.scenario.lives ?? []), 4);

/** The states of turns that are over: a turn whose session waits for its move is not. */
const closedStates = (game: Game): Game['states'] => (isAtTable(game) ? game.states.slice(0, -1) : game.states);

/** Between what is told of one person at one time: a line each, for nothing links them but the time. */
const NEXT = '\n';

export interface MomentView {
  /** Of the life. */
  id: string;
  name: string;
  face: Face;
  pose: Pose;
  /** In the file's own words, if it has some; else the pose says it. */
  stands: string | null;
  text: string;
}

/** What is told of one life at one time: it stands as the last of it leaves it. */
function momentView({ model, states }: Game, told: readonly ToldMoment[], { say }: Locale): MomentView {
  const { life, moment } = told.at(-1)!;
  return {
    id: life.id,
    name: life.name,
    face: faceAt(life, moment.pose),
    pose: moment.pose,
    stands: moment.stands === undefined ? null : say(moment.stands),
    text: told.map((one) => say(textOn(model, states[one.turn]!, one.moment.text))).join(NEXT),
  };
}

/** Nobody smiles at bad news. */
const faceAt = ({ face }: Life, pose: Pose): Face =>
  face.mouth === 'smile' && WORSE.has(pose) ? { ...face, mouth: 'closed' } : face;

/** What is told of people at the end of a turn, each person once. */
export const momentsAt = (game: Game, turn: number, locale: Locale): MomentView[] =>
  toldAt(game, turn).map((told) => momentView(game, told, locale));

/** The moments of a turn, those of one life together. */
const toldAt = (game: Game, turn: number): ToldMoment[][] => {
  const told = momentsOf(game).filter((one) => one.turn === turn);
  return [...new Set(told.map(({ life }) => life))].map((life) => told.filter((one) => one.life === life));
};

/** A moment with where it comes from. */
export interface StoryView extends MomentView {
  /** How things stood: what was told before, in its turn; or who it is, at the start. */
  before: { turn: number; pose: Pose; stands: string | null; text: string };
  /** The decision behind it: the one that its condition names, or the last one about this person; null for none. */
  decision: Decision | null;
  /** The gauges, indices and stances that its condition reads. */
  cells: readonly string[];
}

/**
 * The life that takes the cry of a turn, and what is told of the others. It is that of the turn's own dossier, or the first
 * that something is told of.
 */
export function storyAt(game: Game, turn: number, locale: Locale): { story: StoryView | null; others: MomentView[] } {
  const told = toldAt(game, turn);
  const { dossiers } = game.scenario.texts;
  const asked = game.turns[turn - 1]?.dossier ?? null;
  const first = told.find(([one]) => asked !== null && dossiers[asked]!.life === one!.life.id) ?? told[0];
  if (first === undefined) return { story: null, others: [] };
  const { life, moment } = first.at(-1)!;
  const earlier = momentsOf(game).findLast((known) => known.life === life && known.turn < turn);
  const about = decisionsOf(game).filter((made) => made.turn <= turn && dossiers[made.dossier]!.life === life.id);
  return {
    story: {
      ...momentView(game, first, locale),
      before:
        earlier === undefined
          ? { turn: 0, pose: FIRST_POSE, stands: null, text: locale.say(life.who) }
          : { ...momentView(game, [earlier], locale), turn: earlier.turn },
      decision: choicesMade(game, turn, moment.when).at(-1) ?? about.at(-1) ?? null,
      cells: cellsIn(moment.when),
    },
    others: told.filter((one) => one !== first).map((one) => momentView(game, one, locale)),
  };
}

export interface LifeView {
  id: string;
  name: string;
  who: string;
  face: Face;
  pose: Pose;
  stands: string | null;
  /** What was told last; null where nothing was. */
  text: string | null;
}

/** Every life as it stands now; at the end, what they became. */
export function livesView(game: Game, locale: Locale): LifeView[] {
  const moments = momentsOf(game);
  return (game.scenario.lives ?? []).map((life) => {
    const last = moments.findLast((told) => told.life === life);
    const view = last && momentView(game, [last], locale);
    return {
      id: life.id,
      name: life.name,
      who: locale.say(life.who),
      face: view?.face ?? life.face,
      pose: view?.pose ?? FIRST_POSE,
      stands: view?.stands ?? null,
      text: view?.text ?? null,
    };
  });
}
