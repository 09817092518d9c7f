/** The game's own worlds as their authors wrote them: any of them can be the beginning of another. */

const WORLDS = import.meta.glob<string>(['../../../scenarios/*.yaml', '!../../../scenarios/facts.yaml'], {
  query: '?raw',
  import: 'default',
});

/** The text of a world of the catalogue, by its id; rejects when it does not arrive, or has none. */
export function worldText(id: string): Promise<string> {
  const read = WORLDS[`../../../scenarios/${id}.yaml`];
  return read === undefined ? Promise.reject(new Error(id)) : read();
}
