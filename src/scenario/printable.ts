/** Words of a file as a terminal may show them: none of their signs moves its cursor, colours it or rings its bell. */
export const printable = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, ' ');
