/** The command that writes a new scenario. */
import common from '../common';
import type fr from '../../fr/tools/new';

export default {
  usage: `Writes a scenario to fill in, ready to be played.

  npm run new -- NAME [--title "My title"] [--lang fr|en|fr,en] [--in FOLDER]`,
  askId: 'The short name of the scenario (lower case, no accents, such as library-robot)',
  askTitle: 'Its title',
  askLanguages: 'Its languages: fr, en or fr,en',
  badId: (id, near) => `“${id}” cannot be a name: lower-case letters, digits and hyphens. Try ${near}.`,
  reservedId: (id) => `“${id}” is the name of something else: no file can be called that. Try my-${id}.`,
  badTitle: (most) => `The title must fit on one line and have 1 to ${most} characters.`,
  badLanguages: (text) => `“${text}”: the languages can be fr, en or fr,en.`,
  exists: (file) => `${file} already exists: it is left as it is. Choose another name.`,
  cannotWrite: (file) => `Cannot write ${file}.`,
  written: (file) => `${file} is written. It can already be played.`,
  next: 'And now:',
  steps: {
    edit: 'open it in a text editor and change the sentences',
    check: 'check it',
    play: 'play a game, without a screen',
    balance: 'see whether the world is fair',
    start: 'play it in the browser',
    guide: 'The guide: scenarios/GUIDE.en.md',
    openInGame: `in the game, “${common.title.worlds}”, then “${common.workshop.name}”: open this file`,
  },
} satisfies typeof fr;
