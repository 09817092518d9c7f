/** The composition root: the only place where all parts meet. */
import { shelf } from 'virtual:shelf';
import { showPanels } from './panels';
import type { Language } from './scenario/playable';
import { readAddress } from './store/address';
import { createGameStore } from './store/game';
import { createLaunchStore } from './store/launch';
import { browserStorage } from './store/saves';
import { createSessionStore } from './store/session';
import { createUpdateStore } from './store/update';

const address = readAddress(location.search);
const storage = browserStorage(() => localStorage);
const spoken: Language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';

const game = createGameStore();
const session = createSessionStore(storage, spoken);
const launch = createLaunchStore({ shelf, game, storage, newSeed });
const isInstallable = import.meta.env.PROD && 'serviceWorker' in navigator;
const update = createUpdateStore(isInstallable ? navigator.serviceWorker : undefined, () => location.reload());

if (address.language !== null) session.actions.prefer({ language: address.language });
showPanels(document.getElementById('app')!, { game, session, launch, update, shelf });
if (address.scenario !== null) {
  void launch.actions.play(address.scenario, { seed: address.seed ?? newSeed(), assumptions: address.assumptions });
}

// The moving world comes after the panels can be used; where it can't, the still stays and the game is the same.
requestAnimationFrame(() => {
  requestAnimationFrame(() => void openWorld());
});

async function openWorld(): Promise<void> {
  const mount = document.getElementById('world');
  if (mount === null) return;
  const { showWorld } = await import('./world-of-game');
  await showWorld(mount, { game, session });
}

/** Twenty bits, so that a game's code stays short. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 12;
}
