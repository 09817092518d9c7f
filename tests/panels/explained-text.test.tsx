// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { h, render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { ExplainedText } from '../../src/panels/ui/explained-text';
import { localeIn } from '../../src/view-models/locale';
import { explainer } from '../../src/view-models/explained-text';
import { parisPlayable } from '../support/playable';
import { spoken } from '../support/texts';

const glossary = [
  {
    forms: spoken(['puce', 'puces'], ['chip', 'chips']),
    text: spoken('Le composant qui calcule.', 'The part that computes.'),
  },
];

beforeEach(() => document.body.replaceChildren());

describe('a technical word in a text', () => {
  test('is a button that opens what it means, in the language of the reader', () => {
    const explain = explainer({ ...parisPlayable(), glossary }, localeIn('en'));
    render(h(ExplainedText, { pieces: explain('Few factories make chips. Chips are dear.') }), document.body);
    const word = screen.getByRole('button', { name: 'chips' });
    expect(word.getAttribute('aria-expanded')).toBe('false');
    const meaning = document.getElementById(word.getAttribute('popovertarget')!)!;
    expect(meaning.hasAttribute('popover')).toBe(true);
    expect(meaning.getAttribute('role')).toBe('dialog');
    expect(document.getElementById(meaning.getAttribute('aria-describedby')!)!.textContent).toBe(
      'The part that computes.',
    );
    expect(document.querySelector('p')!.textContent).toBe('Few factories make chips. Chips are dear.');
  });

  test('is explained once a card, and a card without one is plain text', () => {
    const explain = explainer({ ...parisPlayable(), glossary }, localeIn('fr'));
    expect(explain('Des puces.').length).toBe(3);
    expect(explain('Encore des puces.')).toEqual(['Encore des puces.']);
    expect(explainer(parisPlayable(), localeIn('fr'))('Des puces.')).toEqual(['Des puces.']);
  });

  test('keeps what is written against it on its line: an elided article, a comma', () => {
    const explain = explainer({ ...parisPlayable(), glossary }, localeIn('fr'));
    const text = 'On parle d’une «\u00a0puce\u00a0», puis d’autre chose.';
    const place = document.createElement('div');
    render(h(ExplainedText, { pieces: explain(text) }), place);
    expect(place.querySelector('.word-whole')!.textContent).toBe('«\u00a0puce\u00a0»,');
    expect(place.querySelector('p')!.textContent).toBe(text);
  });
});
