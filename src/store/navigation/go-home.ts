import type { AppContext } from '../create-app';

/** Leaves the game for the title, wherever it was begun; for who writes a world, back to what is being written. */
export function goHome({ navigation, game }: Pick<AppContext, 'navigation' | 'game'>): void {
  const { page } = navigation.getState();
  if (page !== 'workshop' && page !== 'atelier') navigation.actions.goToCatalogue();
  game.actions.leave();
}
