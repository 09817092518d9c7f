import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
  linux: ['xdg-open'],
};

/** Opens an address in the machine's browser; where there is none, the address in the terminal is enough. */
export function openBrowser(address: string): void {
  const opener = OPENERS[process.platform];
  if (opener === undefined || process.env['CI'] !== undefined) return;
  const [command, ...args] = opener;
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
