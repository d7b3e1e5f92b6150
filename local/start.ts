// npm start: builds the add-on and the page, and serves them on this machine until Ctrl+C.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeForTabs, readBundle } from './add-on/read-bundle.ts';
import { portAsked, startAtFreePort } from './server/choose-port.ts';
import { createWorkbookHost } from './server/host.ts';
import { serve } from './server/serve.ts';
import { words } from './server/words.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (sentence: string): void => console.log(sentence);

/** In processes of their own, for the build knows the sources and the host only what is built from them. */
function build(): void {
  say(words.building);
  for (const script of ['scripts/build.ts', 'scripts/build-page.ts']) {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const built = spawnSync(process.execPath, [tsx, join(root, script)], { cwd: root, stdio: 'inherit' });
    if (built.status !== 0) throw new Error(words.notBuilt);
  }
}

async function start(): Promise<void> {
  const port = portAsked(process.env.PORT);
  build();
  const bundle = readBundle(join(root, 'dist'));
  const host = createWorkbookHost({ bundle, sampleFile: join(root, 'sample', 'marketing.json') });
  const server = await startAtFreePort(
    port,
    (tried) =>
      serve({
        port: tried,
        host,
        pageFolder: join(root, 'dist-local'),
        keptFolder: join(root, '.waypoint', 'workbooks'),
        addOn: codeForTabs(bundle),
        log: (level, text) => say(`${level}: ${text}`),
      }),
    say,
  );
  say(words.address(server.address));
  const stop = (): void => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
