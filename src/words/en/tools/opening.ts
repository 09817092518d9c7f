/** What the page says where the game can't run: part of the page itself. */
import type fr from '../../fr/tools/opening';

export default {
  /** A part of the site did not come. */
  lost: 'The game has not arrived. Check the connection, then reload the page.',
  cannotRun: {
    title: 'Bouclier cannot start from here',
    why: 'Opened by a double click, or in a frame that keeps it apart, a browser does not run this game.',
    alone: 'Open in a tab of its own',
    ways: [
      'Put the folder on a website, a course space or the school’s server, then open it by its address, which begins with https://.',
      'In Moodle: a "File" resource, the zip unpacked, index.html as the main file.',
    ],
  },
} satisfies typeof fr;
