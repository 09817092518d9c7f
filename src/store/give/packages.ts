/** A world as files to give away, made in the page: one that plays alone, and the same inside a SCORM package. */
import { strToU8, zipSync } from 'fflate';
import { LANGUAGE_INFO, LANGUAGES, type Language, type PlayableScenario } from '../../scenario/playable';
import type { Choice } from '../launch/launch';
import type { ScoreRule } from './scorm';

/** What the page of a world reads when it opens (`src/alone.ts`). */
export interface AloneWorld {
  scenario: PlayableScenario;
  start: Choice;
  language: Language;
  /** Looks for a learning platform around it, and says what its mark is. */
  scorm: { score: ScoreRule } | null;
}

/** Where the world stands in the page that the build makes. */
export const WORLD_SLOT = '{"world":"none"}';
const TITLE = /<title>[^<]*<\/title>/;

/** The page of a world. `page`: what the build made, without one. */
export function alonePage(page: string, world: AloneWorld): string {
  const data = JSON.stringify(world).replaceAll('<', '\\u003c');
  const title = `<title>${escaped(world.scenario.title[world.language])}</title>`;
  return page
    .replace(TITLE, () => title)
    .replace('<html lang="und">', () => `<html lang="${world.language}">`)
    .replace(WORLD_SLOT, () => data);
}

/** A SCORM 1.2 package: the page and its manifest. */
export function scormPackage(page: string, world: AloneWorld): Uint8Array {
  const files = {
    'imsmanifest.xml': strToU8(manifest(world)),
    'index.html': strToU8(alonePage(page, world)),
  };
  // A date of its own: two packages of one second are the same file.
  return zipSync(files, { level: 9, mtime: new Date() });
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

function manifest({ scenario, language }: AloneWorld): string {
  const title = escaped(scenario.title[language]);
  const id = `bouclier-${scenario.id}-${scenario.version}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="game">
    <organization identifier="game">
      <title>${title}</title>
      <item identifier="world" identifierref="page">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`;
}

/** The languages that a world may be given in, the reader's first where it is one of them. */
export const languageOfWorld = ({ languages }: PlayableScenario, reader: Language): Language =>
  languages.includes(reader) ? reader : (languages[0] ?? LANGUAGES[0]!);

/** How many bytes, as people read them. */
export const sizeText = (bytes: number, language: Language): string =>
  new Intl.NumberFormat(LANGUAGE_INFO[language].locale, {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 1e6 ? 0 : 1,
  }).format(bytes / (bytes < 1e6 ? 1e3 : 1e6));
