/**
 * The imports of what few players open. They are a file of their own, fetched with the first of these parts that is shown:
 * the names of fifty files are no part of what every visit begins with.
 */
import type * as returnParts from './return/parts';

type ReturnParts = typeof returnParts;

/** Imports one of what a return shows, with the words of all: they are one file. */
const returnPart =
  <Name extends Exclude<keyof ReturnParts, 'words'>>(name: Name) =>
  async (): Promise<{ default: ReturnParts[Name]; words: ReturnParts['words'] }> => {
    const parts = await import('./return/parts');
    return { default: parts[name], words: parts.words };
  };

/** Screens beside the games. */
export const pages = {
  worlds: () => import('./worlds/screen'),
  challenges: returnPart('ChallengesScreen'),
  collection: returnPart('CollectionScreen'),
  games: () => import('./games/screen'),
  class: () => import('./class/screen'),
  room: () => import('./room/screen'),
  seat: () => import('./seat/screen'),
  remote: () => import('./remote/screen'),
  kit: () => import('./kit/screen'),
  about: () => import('./about/screen'),
  problems: () => import('./problems/screen'),
  guide: () => import('./guide/screen'),
  workshop: () => import('./workshop/screen'),
  atelier: () => import('./atelier/screen'),
};

/** Parts of a game's screens: under a constraint, beside a challenge, at the end of later games, of a class. */
export const held = returnPart('Held');
export const ghost = returnPart('Ghost');
export const returnEnd = returnPart('ReturnEnd');
export const ballot = () => import('./room/ballot');
export const sharedEnd = () => import('./room/debrief/end');

export const dialogs = {
  code: () => import('./catalogue/code-dialog'),
  prepare: () => import('./assumptions/prepare-dialog'),
  challenge: returnPart('ChallengeDialog'),
  share: returnPart('ShareDialog'),
  given: () => import('./give/given-dialog'),
  give: () => import('./give/give-dialog'),
  assumptions: () => import('./assumptions/assumptions-dialog'),
  origin: () => import('./journal/origin'),
  party: () => import('./map/party-dialog'),
};
