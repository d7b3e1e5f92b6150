// What the SMART check weighs in the sidebar's page, and each language that is handed to it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { packedLanguages } from '../../../scripts/packed-languages.ts';

const folder = './src/domain/smart';
const language = (name: string): string => `export * from '${folder}/languages/${name}.ts';`;
const grammarAndRules = `export * from '${folder}/assess-goal.ts'; export * from '${folder}/parse-goal.ts';`;

/** Built as the page is built. */
async function gzippedBytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    target: 'es2020',
    format: 'esm',
    plugins: [packedLanguages],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

test('grammar and rules stay within 20 KB in the page', async () => {
  expect(await gzippedBytes(grammarAndRules)).toBeLessThanOrEqual(20 * 1024);
});

test('the page carries no language: it is handed the words it needs', () => {
  const page = readFileSync('dist/sidebar.html', 'utf8');
  expect(page).toContain('massMeasure');
  expect(page).not.toMatch(/quadruplicar|vervierfachen|quadrupler|quadruple/);
});

test.each(['english', 'german', 'french', 'spanish'])(
  '%s is handed to the page in less than 9 KB',
  async (name) => {
    expect(await gzippedBytes(language(name))).toBeLessThanOrEqual(9 * 1024);
  },
);
