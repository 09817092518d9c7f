/** The scene in front of a dossier. Loaded by what shows one: no title, no debrief needs it. */
export * from './scene/crowd';
export * from './scene/staged';
