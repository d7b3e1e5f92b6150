// Builds the sidebar into one self-contained HTML file: scripts and styles inside, nothing fetched.
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { packedLanguages } from './packed-languages.ts';

async function bundled(entryPoint: string): Promise<string> {
  const result = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [packedLanguages],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** `</script` would end the script early, and `<?` is template syntax to Apps Script. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<?', '<\\?');

export async function buildSidebar(outFile: string): Promise<void> {
  const [page, script, style] = await Promise.all([
    readFile('sidebar/index.html', 'utf8'),
    bundled('sidebar/main.tsx'),
    bundled('sidebar/style.css'),
  ]);
  const html = page
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${inScript(script)}</script>`);
  await writeFile(outFile, html);
}
