// Puts language packs into what is built as the plain data they are: no code, no line breaks, words in order.
import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build as bundle, type Plugin } from 'esbuild';

/** Neighbours that begin alike take less room once compressed. */
const tighten = `for (const lists of [pack.verbs, pack.cues, pack.dates, pack.nouns])
  for (const tag in lists) lists[tag] = lists[tag].split(',').map((word) => word.trim()).sort().join(',');`;

/** The pack a file exports under its own name, as JSON. */
async function packIn(path: string): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'languages',
  });
  const code = outputFiles[0]?.text ?? '';
  return String(
    runInNewContext(
      `${code}; const pack = languages.${basename(path, '.ts')}; ${tighten} JSON.stringify(pack)`,
    ),
  );
}

export const packedLanguages: Plugin = {
  name: 'packed-languages',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]smart[\\/]languages[\\/](english|german|french|spanish)\.ts$/ },
      async ({ path }) => ({
        contents: `export const ${basename(path, '.ts')} = ${await packIn(path)};`,
        loader: 'js',
      }),
    );
  },
};
