/** Who made the game, and what it does with people: the page about it, and the sheet for a school. */
import type fr from '../../fr/kit/about';

export default {
  name: 'About',
  lead: 'What Bouclier is, what it does with your data, whom it is open to.',
  version: (version) => `Version ${version}`,
  print: 'Print',
  school: 'For the school',
  schoolLead: 'To give to the head of IT, the data protection officer, the head teacher.',
  checked: 'Up to date in November 2026.',
  sections: [
    {
      title: 'What it is',
      lines: [
        'A serious game, free, for classes and for everyone: who governs AI, and at what price?',
        'It defends no camp. Each fact has its source and its date; each rule of the model is an assumption that can be changed.',
      ],
    },
    {
      title: 'Personal data',
      lines: [
        'No account, no cookie, no advertising, no audience measurement, no request to another site.',
        'A game played alone, or together on one screen, is sent nowhere. Games and settings stay in the browser; “End of the lesson” clears them.',
        'With phones, answers, forecasts and cards go to the class server, under the number of a seat, without name or address. It erases them four hours after the last action; stopped before, as soon as it runs again.',
        'The code of a game contains decisions only: no name, no date, no device. What follows # in a link is never sent.',
        'The name of a group that is pasted before a code stays in the page, and goes when it is closed.',
        'As with any site, the server that hosts the page sees the address of whoever asks for it: its notice is that of the host.',
      ],
    },
    {
      title: 'Accessibility',
      lines: [
        'Status: partial conformity with RGAA 4.1, the French standard. No audit by a third party has been made yet.',
        'Each screen is tried by keyboard, by voice, at 320 pixels, with letters twice as large, in high contrast and without motion, against WCAG 2.2 AA (axe-core).',
        'Known limits: the moving world is a picture, all of whose content exists as text; titles of sources stay in their language; on a small phone, marks of the map touch one another (the list takes their place).',
        'An obstacle? Write to whoever gave you the game; they can also give it to you on paper.',
      ],
    },
    {
      title: 'Installing it, in three ways',
      lines: [
        'A link: open the page, and that is all. After the first visit it plays again without a network.',
        'A folder: npm run pack writes a zip of files, to be put on the server of the school, in any folder.',
        'In Moodle: the same zip, as a “File” resource; unpack it, and choose index.html as the main file.',
        'It takes a browser of less than three years. No administrator’s right, no extension, no other site to open.',
      ],
    },
    {
      title: 'Licence',
      lines: [
        'The program is free, under the MIT licence. The scenarios and their facts are under CC BY 4.0: copy, translate, adapt, crediting “Bouclier numérique”.',
        'The letters, Bricolage Grotesque and Atkinson Hyperlegible Next, are under the SIL Open Font License 1.1.',
      ],
    },
    {
      title: 'Contact',
      lines: [
        'Bouclier is written by its authors, “The Bouclier authors” in its licence. For a mistake, a fact to correct, a question: the host who gives you this page, or the repository of the program that they took it from.',
      ],
    },
  ],
} satisfies typeof fr;
