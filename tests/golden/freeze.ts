/** `npm run freeze`: keeps games of the release that package.json names. Run it once, as the release is made. */
import { version } from '../../package.json' with { type: 'json' };
import { runCommand } from '../../src/tools/support/command';
import { freeze } from '../support/releases';
import { shipped, SHIPPED } from '../support/shipped';

await runCommand('npm run freeze', async () => freeze(version, await Promise.all(SHIPPED.map(shipped))));
