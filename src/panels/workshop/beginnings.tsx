import { useId, useState } from 'preact/hooks';
import { FACTS_FILE } from '../../scenario/names';
import { template } from '../../scenario/template';
import { templateWords } from '../../words/template';
import { workshopWords } from '../../words/workshop';
import type { Documents } from '../../store/create-app';
import { Button } from '../ui/button';
import { useLanguage } from '../hooks/use-words';
import { download } from '../ui/download';

/** What one begins with: a template to fill in, facts to cite, the guide. Each is a file to keep. */
export function Beginnings({ documents, onGuide }: { documents: Documents; onGuide: () => void }) {
  const language = useLanguage();
  const { start } = workshopWords(language);
  const [said, say] = useState('');
  const heading = useId();

  const give = (fileName: string, read: () => string | Promise<string>) => async () => {
    say('');
    try {
      download(fileName, await read());
      say(start.downloaded(fileName));
    } catch {
      say(start.failed);
    }
  };
  const schema = new URL(`scenario.schema.${language}.json`, document.baseURI).href;
  const files = [
    {
      name: start.template,
      about: start.templateAbout,
      give: give(`${start.templateFile}.yaml`, async () => {
        await templateWords.load(language);
        return template({
          id: start.templateFile,
          title: start.templateTitle,
          languages: [language],
          schema,
          isForTerminal: false,
        });
      }),
    },
    { name: start.facts, about: start.factsAbout, give: give(FACTS_FILE, documents.facts) },
    { name: start.guide, about: start.guideAbout, give: async () => onGuide(), icon: 'fleche' as const },
    {
      name: start.reference,
      about: start.referenceAbout,
      give: give(`REFERENCE.${language}.md`, () => documents.reference(language)),
    },
  ];

  return (
    <section class="workshop-start stack" aria-labelledby={heading}>
      <h2 id={heading}>{start.name}</h2>
      <ol class="steps stack">
        {start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul class="workshop-documents stack">
        {files.map((file, i) => (
          <li key={file.name} class="row">
            <Button
              icon={file.icon ?? 'telecharger'}
              aria-describedby={`${heading}-${i}`}
              onClick={() => void file.give()}
            >
              {file.name}
            </Button>
            <span id={`${heading}-${i}`}>{file.about}</span>
          </li>
        ))}
      </ul>
      <p class="page-note note">{start.guideWhere}</p>
      <p class="page-note note hide-empty" role="status">
        {said}
      </p>
    </section>
  );
}
