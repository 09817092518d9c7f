/** What the first screens say, and what every screen may. */
import type fr from '../fr/common';
import describing from './common/describing';
import { counted, inWords, plural } from './grammar';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export default {
  colon: ': ',

  describing,

  game: {
    name: 'Bouclier',
    title: (screen) => `${screen} — Bouclier`,
    skip: 'Skip to the decision',
  },

  axes: {
    emancipation: 'Emancipation',
    tyranny: 'Tyranny',
    both: (emancipation, tyranny) => `Emancipation ${emancipation}, tyranny ${tyranny}.`,
  },

  shield: 'Shield',

  doctrines: {
    cop: { name: 'Digital COP', short: 'COP', motto: 'One rule for many.' },
    public: { name: 'Public governance', short: 'public', motto: 'Public power acts.' },
    laissez_faire: { name: 'Laissez-faire', short: 'laissez-faire', motto: 'Let everyone try.' },
  },

  time: {
    half: (year, half) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    turn: (turn) => `Turn\u00a0${turn}`,
    turnOf: (turn, turns) => `Turn\u00a0${turn} of ${turns}`,
    start: 'At first',
    date: (written) => written,
  },

  title: {
    cry: 'Bouclier',
    stakes: ['Who governs AI?', 'Three roads,', 'none of them free.'],
    play: 'Play',
    playNow: (decisions, time) =>
      `${capital(inWords(decisions))} ${plural(decisions, { one: 'decision', other: 'decisions' })}, ${time}.`,
    playNothingFirst: 'Nothing to read first.',
    minutes: (n) => (n === 15 ? 'a quarter of an hour' : `${inWords(n)} minutes`),
    long: (title, time) => `Or the long game: ${title}, ${time}`,
    goOn: 'Continue',
    worlds: 'All worlds',
    routes: {
      cop: { name: 'Agree', text: 'One common rule: it holds everywhere, it comes late.' },
      public: { name: 'Pay and inspect', text: 'Public power: it acts here, it costs.' },
      laissez_faire: {
        name: 'Let people choose',
        text: 'Everyone tries: quick to invent, but you protect yourself alone.',
      },
    },
    prepare: 'Prepare',
    resume: 'Resume',
    turns: (n) => counted(n, { one: 'turn', other: 'turns' }),
    stones: ['Law', 'Ethics', 'Treaty', 'Authorities', 'Public means'],
    haveCode: 'I have a code',
    games: 'My games',
    class: 'For the class',
    join: 'Join the class',
    world:
      'The world rises under an arc of stones. The yellow ink of emancipation comes from the left, the red lattice of tyranny from the right.',
    loading: 'Opening the game…',
  },

  workshop: {
    name: 'Write your own',
  },

  stage: {
    name: 'The map',
    world: (emancipation, tyranny, isTown) =>
      `${isTown ? 'A town seen from above' : 'The world seen from the pole'}. The yellow ink of emancipation covers ${emancipation}% of the sky, the red lattice of tyranny ${tyranny}%.`,
    shield: (parts) => `Above, the shield: ${parts}.`,
    stone: (label, value) => `${label} ${value}%`,
    inForce: (name) => `${name} in force.`,
    counts: 'The crowd and the two axes',
    gauges: (n) => (n === null ? 'The gauges' : `The ${n} gauges`),
    key: 'Yellow frees, red controls.',
    inForceStamp: 'In force',
    strike: {
      inAll: 'in all',
      kept: 'absorbed',
      beam: (title, damage, kept) =>
        `${title}: a shock of ${damage} points in all, of which the shield absorbs ${kept}.`,
    },
  },

  head: {
    name: 'The game',
    resources: 'Your resources',
    why: 'Why?',
    journal: 'Journal',
    settings: 'Settings',
    sound: (isOn) => `Sound: ${isOn ? 'on' : 'off'}`,
    home: 'Back to the home page',
    session: (turns) =>
      turns === 0
        ? 'COP at the end of this turn'
        : `COP ${turns === 1 ? describing.nextTurn : describing.inTurns(turns)}`,
  },

  dossier: {
    readAll: 'Read all',
    last: 'The last decision.',
    forced: 'Only one answer is open.',
    more: (label, hidden) =>
      `Read all${hidden === 0 ? '' : `, and ${counted(hidden, { one: 'more effect', other: 'more effects' })}`}: ${label}`,
    facts: 'The facts',
    factsComing: 'The facts are on their way…',
    sources: (n) => counted(n, { one: 'source', other: 'sources' }),
    source: 'Source',
    newTab: '(new tab)',
    recheck: 'May have changed since.',
    disputed: 'The other side',
    fact: 'The fact',
    options: 'Three answers',
    says: (line) => `“${line}”`,
    choose: 'Choose',
    decide: 'Decide',
    closed: 'Closed',
    closedFor: {
      cost: (label, missing) => `${label}: ${missing} short.`,
      gained: (amount) => `About ${amount} comes in each turn.`,
      requires: (condition) => `You would need: ${condition}.`,
      otherwise: 'Choose another answer.',
    },
    cost: 'Cost',
    free: 'Free today',
    left: (means) => `Leaves: ${means}`,
    effects: 'What it does',
    clauseAlone: 'Clause',
    clause: (label, opinions) => `Proposes the clause “${label}”${opinions === '' ? '' : `: ${opinions}`}`,
    clauseAlready: (label) => `The clause “${label}” is in the draft already`,
  },

  gauges: {
    name: 'The gauges',
    otherFamily: 'Society',
    actors: 'The actors',
    stance: { label: (actor) => `${actor}, stance on the agreement`, phrase: (actor) => `Support (${actor})` },
    coverage: { label: 'Agreement', short: 'Agreement', phrase: 'Reach of the agreement' },
    cells: { turn: 'Turn', in_force: 'Agreement in force' },
    why: 'Why?',
    change: {
      up: (amount) => `up ${amount}`,
      down: (amount) => `down ${amount}`,
      none: 'no change',
    },
    better: 'better',
    worse: 'worse',
  },

  questions: {
    promise: 'The promise',
    session: 'The session',
    noMove: 'No move',
    reword: (clause) => `Reword “${clause}”`,
  },

  ending: {
    debriefLoading: 'Preparing the debrief…',
    again: 'New game',
    menu: 'Home',
    handIn: 'Hand in your game',
    epilogueTurn: (n) => `Epilogue ${n}`,
    turn: 'Turn',
    code: 'Game code',
    copy: 'Copy the code',
    copied: 'Code copied.',
    copyFailed: 'Copying refused: the text is selected.',
  },

  dialog: { close: 'Close' },

  crash: {
    title: 'An error stopped the display',
    safe: 'Your game is saved: nothing is lost.',
    reload: 'Reload the page',
    detail: 'Technical details',
  },

  problems: {
    partNotLoaded:
      'This part of the page could not be loaded. Check the connection, then try again or reload the page.',
    retry: 'Try again',
    notLoaded: 'This scenario could not be loaded. Check the connection, then try again or reload the page.',
    unknownScenario: (id) => `The scenario “${id}” is not in this game. Choose another one.`,
  },

  update: { ready: 'A new version of the game is ready.', take: 'Reload' },

  saves: {
    full: 'The browser has no room left: the game is no longer saved. To take it up later, copy its code (in the settings).',
    forbidden:
      'The browser does not allow saving: closing the page would lose the game. To take it up later, copy its code (in the settings).',
  },

  notice: { dismiss: 'Got it' },

  announce: {
    dossier: (date, title, axes) => `${date}. ${axes} Dossier: ${title}`,
    held: (label) => `${label}: Enter to decide, Escape to go back.`,
    refused: (label, why) => `${label}: closed. ${why}`,
    withdrawn: 'Nothing is chosen.',
  },
} satisfies typeof fr;
