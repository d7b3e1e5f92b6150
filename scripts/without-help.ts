// Leaves the help of custom functions out of Code.js: every cell loads that file, and Sheets reads the help elsewhere.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** What only the stubs and the reference are made from. */
const helpOfFunction = ['summary', 'details', 'parameters', 'returns', 'badInput', 'examples'];

/** Biome's format is relied on: a property of the declaration begins its line two spaces in, its value four. */
const property = new RegExp(
  `^ {2}(?:${helpOfFunction.join('|')}):(?:(?! {2}\\w+[:(,]| {2}\\.\\.\\.|};)[^\\n]*\\n)*?(?=^ {2}(?:\\w+[:(,]|\\.\\.\\.)|^};)`,
  'gm',
);

const declaration = /^export const \w+: CustomFunction = \{\n[\s\S]*?^\};$/gm;

/**
 * The source of a function's file without its help.
 *
 * @example withoutHelp("export const a: CustomFunction = {\n  name: 'A',\n  summary: 'Does.',\n};")
 */
export function withoutHelp(source: string): string {
  return source.replace(declaration, (declared) => declared.replace(property, ''));
}

export const withoutHelpPlugin: Plugin = {
  name: 'without-help',
  setup(build) {
    // Help that functions share goes with them: esbuild keeps lists of it that nothing reads unless told so.
    build.onResolve({ filter: /^\.\/(?:goal|status|table)-parameters\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      sideEffects: false,
    }));
    build.onLoad({ filter: /catalog[\\/]functions[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: withoutHelp(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The help of a column and what a table is for, in the words of tables; what a setting means, in those of settings. */
const columnHelp = /\b(help|purpose|meaning):\s*'[^']*'/g;

/**
 * Leaves the notes on headings and settings out of Code.js: they are written by commands, which travel apart from it.
 */
export const withoutColumnHelpPlugin: Plugin = {
  name: 'without-column-help',
  setup(build) {
    build.onLoad({ filter: /messages[\\/]\w+[\\/](?:tables|settings)\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(columnHelp, "$1: ''"),
      loader: 'ts',
    }));
  },
};
