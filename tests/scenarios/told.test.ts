/**
 * What is told is what happened. What a treaty makes acts once it is in force: told before, it is announced, tried, or done by
 * who was not made to; and nothing that is said to be still to come is there already.
 */
import { describe, expect, test } from 'vitest';
import { PURE, random, type Strategy } from '../../src/analyst/strategies';
import {
  compile,
  EARLY_ENDING,
  ending,
  Ledger,
  meets,
  NO_CHOICE,
  openAnswers,
  start,
  step,
  TURN,
  type Condition,
  type Model,
  type State,
} from '../../src/engine';
import { LANGUAGES, type Language, type PlayableScenario, type Text } from '../../src/scenario/playable';
import { textOn } from '../../src/scenario/varied';
import { momentsIn } from '../../src/view-models/lives';
import { shipped } from '../support/shipped';
import { spoken } from '../support/texts';

const GAMES = 300;
const WAYS: readonly Strategy[] = [random().strategy, ...PURE.map(({ strategy }) => strategy)];
const IN_FORCE: Condition = { cell: 'in_force', is: '=', to: 1 };

type Said = Readonly<Record<Language, RegExp>>;

/** What a treaty makes, by the names that texts give it. */
const MADE = spoken(
  /\b(traité|charte|moratoire|(règle|taxe|licence) mondiale|fonds mondial|(examen|modèle) commun|(allure|marque) commune|communs|club sobre|candidat au club|règle de l’orbite|texte sur les armes)(?!\p{L})/iu,
  /\b(treaty|charter|moratorium|world (rule|tax|licence|fund)|common (exam|pace|mark|model)|commons|frugal club|join the club|rule for orbit|text on weapons)\b/i,
);
/** That it is not there yet. */
const TO_COME = spoken(
  /attend ses signatures|n’est pas là|futur|servira|écrit encore|projet/i,
  /waiting for (its )?signatures|is not there|coming|will serve|being written|draft/i,
);
/** That it has done nothing, or that nobody is made to: it is tried, asked for or done unbidden. */
const IDLE = spoken(
  /encore rien|pas encore|essa(i|ie)\b|candidat|veulent entrer|volontaires|sans attendre|pas attendu|n’attend pas|a pris|nul ne|ne dit rien|veut que/i,
  /yet|trial|tries|to join|volunteers|without waiting|not wait|took up|nobody makes|says nothing|wants/i,
);
const THERE = spoken(/en vigueur/i, /in force/i);

interface Told {
  where: string;
  text: Text;
  isInForce: boolean;
  wasInForce: boolean;
}

/** The events, the moments and the ending of a game that is played one way, each as it is told. */
function toldIn({ texts, lives = [] }: PlayableScenario, model: Model, seed: number): Told[] {
  const state = start(model, new Float64Array(model.size), seed);
  const strategy = WAYS[seed % WAYS.length]!;
  const states: State[] = [];
  const told: Told[] = [];
  let wasInForce = false;
  /** The turn at whose end it first was. */
  let since = Infinity;
  while (state[TURN]! < model.horizon) {
    const before = state.slice();
    // A turn whose session waits for its move is not over: the state that it began in stays.
    states[state[TURN]!] ??= before;
    const isPlayed = state[TURN]! < model.turns && state[EARLY_ENDING]! < 0;
    const open = isPlayed ? openAnswers(model, state) : [];
    const ledger = new Ledger(model);
    step(model, state, open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed), seed, ledger);
    for (const happened of ledger.turnEvents) {
      if (happened.kind !== 'event') continue;
      const text = textOn(model, before, texts.events[happened.event]!.text);
      told.push({ where: happened.event, text, isInForce: meets(model, before, IN_FORCE), wasInForce });
    }
    if (!wasInForce && meets(model, state, IN_FORCE)) {
      wasInForce = true;
      since = state[TURN]!;
    }
  }
  states[model.horizon] = state;
  const end = ending(model, state);
  const text = textOn(model, state, texts.endings[end]!.text);
  told.push({ where: end, text, isInForce: meets(model, state, IN_FORCE), wasInForce });
  for (const { life, moment, turn } of momentsIn(model, states, lives)) {
    const now = states[turn]!;
    told.push({
      where: life.id,
      text: textOn(model, now, moment.text),
      isInForce: meets(model, now, IN_FORCE),
      wasInForce: since <= turn,
    });
  }
  return told;
}

/** Without what somebody is quoted as saying. */
const unquoted = (text: string): string => text.replace(/«[^»]*»|“[^”]*”/g, '');

const says = (what: Said, text: Text, language: Language): boolean => what[language].test(unquoted(text[language]));

/** The texts of which this is so in some game, in a language. */
const textsWhere = (told: readonly Told[], isSo: (one: Told, language: Language) => boolean): string[] => [
  ...new Set(told.flatMap((one) => LANGUAGES.filter((l) => isSo(one, l)).map((l) => `${one.where}: ${one.text[l]}`))),
];

const told: Told[] = [];
for (const id of ['sommet-de-paris', 'cameras-au-lycee']) {
  const scenario = await shipped(id);
  const model = compile(scenario.rules);
  for (let seed = 0; seed < GAMES; seed++) told.push(...toldIn(scenario, model, seed));
}

describe('over the games of the worlds that have a treaty', () => {
  test('the texts that name what it makes are told before and after it comes into force', () => {
    for (const was of [false, true])
      expect(textsWhere(told, (one, l) => one.wasInForce === was && says(MADE, one.text, l)).length).toBeGreaterThan(
        20,
      );
    expect(textsWhere(told, ({ text }, l) => says(THERE, text, l)).length).toBeGreaterThan(3);
  });

  test('whoever says that it is in force says it while it is', () => {
    expect(textsWhere(told, ({ text, isInForce }, l) => says(THERE, text, l) && !isInForce)).toEqual([]);
  });

  test('what it makes acts once it has been in force; before, it is to come, does nothing, or nobody is made to', () => {
    const acts = (text: Text, l: Language) => says(MADE, text, l) && !says(TO_COME, text, l) && !says(IDLE, text, l);
    expect(textsWhere(told, ({ text, wasInForce }, l) => !wasInForce && acts(text, l))).toEqual([]);
  });

  test('what is said to be still to come is not there', () => {
    const toCome = (text: Text, l: Language) => says(MADE, text, l) && says(TO_COME, text, l);
    expect(textsWhere(told, ({ text, isInForce }, l) => isInForce && toCome(text, l))).toEqual([]);
  });
});
