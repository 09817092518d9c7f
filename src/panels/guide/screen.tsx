import './guide.css';
import { workshopWords } from '../../words/workshop';
import type { PageProps } from '../current-screen';
import { useLoaded } from '../hooks/use-loaded';
import { useLanguage, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Page } from '../ui/page/page';
import { PageLink } from '../ui/page-link';
import { BlockView } from './blocks';
import { documentBlocks } from './markdown';

/** Loaded before this is first shown. */
export const words = [workshopWords];

/** The guide for authors, to be read here: its parts on the side, its text beside them. */
export default function GuideScreen({ app }: PageProps) {
  const language = useLanguage();
  const { workshop } = useWords();
  const { start } = workshopWords(language);
  const guide = useLoaded(async () => ({ blocks: documentBlocks(await app.documents.guide(language)) }), [language]);
  const blocks = guide === null || guide === 'failed' ? [] : guide.blocks;
  return (
    <Page
      app={app}
      id="guide"
      name={start.guide}
      lead={start.guideAbout}
      isBusy={guide === null}
      sidebar={
        <>
          <nav aria-label={start.guide}>
            <ul class="guide-parts">
              {blocks.map(
                (block) =>
                  block.is === 'heading' &&
                  block.level === 2 && (
                    <li key={block.id}>
                      <PageLink to={block.id} class="guide-part">
                        {block.text}
                      </PageLink>
                    </li>
                  ),
              )}
            </ul>
          </nav>
          <p>
            <Button onClick={() => app.navigation.actions.goTo('workshop')}>{workshop.name}</Button>
          </p>
        </>
      }
    >
      {guide === 'failed' && <p role="alert">{start.failed}</p>}
      <article class="guide-text stack">
        {blocks.map((block, i) => (
          <BlockView key={i} block={block} />
        ))}
      </article>
    </Page>
  );
}
