// npm start: builds the add-on and the page, and serves them on this machine until Ctrl+C.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  const distFolder = join(root, 'dist');
  const host = await createWorkbookHost({ distFolder, sampleFile: join(root, 'sample', 'marketing.json') });
  const server = await startAtFreePort(
    port,
    (tried) =>
      serve({
        port: tried,
        host,
        pageFolder: join(root, 'dist-local'),
        keptFolder: join(root, '.waypoint', 'workbooks'),
        addOnCode: () =>
          ['Code.js', 'functions.js'].map((file) => readFileSync(join(distFolder, file), 'utf8')).join('\n'),
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
