import { type Form, formKey, formsIn } from '../glossary';
import { LANGUAGES, type Language } from '../playable';
import type { Report } from '../problem';
import { spanInside } from './span-inside';
import { nodeAt, type MapNode, type ScalarNode, type TreeNode } from '../yaml/tree';

/** Every term of a file has a form, and no form has two terms. A scenario's own may stand for one of the folder's. */
export const checkGlossary = (root: MapNode, report: Report): void => {
  const glossary = nodeAt(root, ['glossary']);
  if (glossary?.kind !== 'map') return;
  /** By language and form: the term that explains it. */
  const explainedBy = new Map<string, string>();
  for (const [id, { value }] of glossary.entries) {
    for (const { node, languages } of writtenForms(nodeAt(value, ['words']))) {
      const forms = formsIn(String(node.value));
      if (forms.length === 0 && String(node.value).trim() !== '') report.add('no-form', node.span);
      for (const form of forms) {
        const keys = languages.map((language) => `${language} ${formKey(form.words)}`);
        const other = keys.map((key) => explainedBy.get(key)).find((term) => term !== undefined);
        if (other === undefined) for (const key of keys) explainedBy.set(key, id);
        else if (other !== id) report.add('same-form', placeOf(form, node, report), { form: form.words, other });
      }
    }
  }
};

/** The lists of forms of a term: one for all languages, or one for each. */
const writtenForms = (words: TreeNode | null): { node: ScalarNode; languages: readonly Language[] }[] => {
  if (words?.kind === 'scalar') return typeof words.value === 'string' ? [{ node: words, languages: LANGUAGES }] : [];
  return LANGUAGES.flatMap((language) => {
    const node = nodeAt(words, [language]);
    return node?.kind === 'scalar' && typeof node.value === 'string' ? [{ node, languages: [language] }] : [];
  });
};

const placeOf = ({ words, start }: Form, node: ScalarNode, report: Report) =>
  spanInside(report.source.text, node, start, start + words.length);
