/**
 * `npm run kit -- FILE [--out FOLDER] [--link ADDRESS] [--lang LANGUAGE]`: the sheets of a lesson with a scenario, one page of
 * HTML a kind, to be printed on A4 or kept as PDF by any browser. Leaves with 1 when the file has errors, 2 when asked wrongly.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { kindsOf } from '../../panels/kit/view-models/kit';
import { kitCommandWords } from '../../words/tools';
import { CommandError, languageOption, runCommand, terminalLanguage, workingFolder } from '../support/command';
import '../support/no-styles';
import { readPlayable } from '../support/scenario-file';

// After the line above: Node would stop at the first style sheet.
const { kitFile } = await import('../support/kit-page');

await runCommand((await kitCommandWords.load(terminalLanguage())).usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, link: { type: 'string' }, lang: { type: 'string' } },
  });
  const language = languageOption(values.lang);
  const words = await kitCommandWords.load(language);
  const [file] = positionals;
  if (file === undefined) throw new CommandError('');
  const { link = null } = values;
  if (link !== null && !/^https?:\/\/\S+$/.test(link)) throw new CommandError(words.badLink(link));
  const scenario = await readPlayable(resolve(workingFolder, file), file, language);
  if (scenario === null) return;

  const kit = {
    scenario,
    lesson: scenario.lesson ?? null,
    instructions: scenario.instructions ?? {},
    dossiers: scenario.rules.dossiers.map(({ id }) => id),
    link,
  };
  const folder = resolve(workingFolder, values.out ?? words.folder(scenario.id));
  const kinds = kindsOf(kit);
  try {
    await mkdir(folder, { recursive: true });
    for (const kind of kinds) await writeFile(join(folder, `${words.files[kind]}.html`), kitFile(kit, kind, language));
  } catch {
    throw new CommandError(words.unwritable(folder));
  }
  console.log(words.written(kinds.length, folder));
});
