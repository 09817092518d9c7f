/** The atelier, entered from the title as an author enters it. */
import type { Page } from 'playwright-core';

/** Its first page: a file is chosen there, or a world begun. */
export async function openAtelier(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tous les mondes' }).click();
  await page.getByRole('button', { name: /Écrire le vôtre/ }).click();
}

/** A world begun from the template, checked. */
export async function beginWorld(page: Page): Promise<void> {
  await openAtelier(page);
  await page.getByRole('button', { name: 'Partir du modèle' }).click();
  await page.getByRole('heading', { name: 'Aucune erreur dans le fichier' }).waitFor();
}
