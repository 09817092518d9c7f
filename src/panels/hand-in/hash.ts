/** `3f2a 9c01 …`: four by four, to be compared by eye. */
export const grouped = (hash: string): string => hash.replace(/(.{4})(?=.)/g, '$1\u00a0');
