import './about.css';
import { aboutWords, kitWords } from '../../words/class';
import { Button } from '../ui/button';
import type { PageProps } from '../current-screen';
import { PrintedOnly } from '../hand-in/printed-only';
import { useWords } from '../hooks/use-words';
import { SchoolSheet } from '../kit/sheets/school';
import { Page } from '../ui/page/page';
import { VERSION } from './version';

/** Loaded before this is first shown. */
export const words = [aboutWords, kitWords];

/** Licence, version, contact, what is done with data, to whom the game is open: also as a sheet for a school. */
export default function AboutScreen({ app }: PageProps) {
  const own = useWords(aboutWords);
  return (
    <Page
      app={app}
      id="about"
      name={own.name}
      lead={own.lead}
      sidebar={
        <>
          <p class="strong">{own.version(VERSION)}</p>
          <p>{own.checked}</p>
          <p>
            <Button icon="imprimer" onClick={() => globalThis.print()}>
              {own.print}
            </Button>
          </p>
        </>
      }
    >
      {own.sections.map(({ title, lines }) => (
        <section key={title} class="about-part stack">
          <h2>{title}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <PrintedOnly>
        <SchoolSheet />
      </PrintedOnly>
    </Page>
  );
}
