/** A lopsided world is balanced in the page with the robots' advice, and undo takes an accepted change back. */
import { expect, test } from 'vitest';
import { template } from '../../src/scenario/template';
import { templateWords } from '../../src/words/template';
import { openAtelier } from './support/atelier';
import { violations } from './support/axe';
import { site } from './support/site';

await templateWords.load('fr');
const LOPSIDED = template({ id: 'essai', title: 'Essai', languages: ['fr'], schema: '', isForTerminal: false })
  .replace('add: +18', 'add: +40')
  .replace('add: +16', 'add: +40');
const { visit } = site();

test('a lopsided world is told, a change proposed, refused, accepted, and undone', async () => {
  const { page, faults } = await visit();
  await openAtelier(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'essai.yaml', mimeType: 'text/yaml', buffer: Buffer.from(LOPSIDED) });
  await page.getByRole('button', { name: 'Écrire essai.yaml' }).click();
  await page.getByRole('button', { name: 'Équilibrer' }).click();
  await page.getByRole('heading', { name: 'Laissez-faire gagne trop souvent.' }).waitFor();
  const proposal = page.locator('.balancing-changes');
  await proposal.waitFor();
  expect(await violations(page)).toEqual([]);
  const first = await proposal.innerText();
  await page.getByRole('button', { name: 'Une autre' }).click();
  await page.getByText('Les robots').first().waitFor();
  await proposal.waitFor();
  expect(await proposal.innerText()).not.toBe(first);
  const undo = page.getByRole('button', { name: 'Annuler' });
  expect(await undo.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: 'Accepter' }).click();
  await page.waitForFunction(() => document.querySelector('.balancing-proposal') === null);
  expect(await undo.getAttribute('aria-disabled')).toBe('false');
  await undo.click();
  expect(await undo.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await page.getByText('La recherche est arrêtée.').waitFor();
  expect(faults).toEqual([]);
});
