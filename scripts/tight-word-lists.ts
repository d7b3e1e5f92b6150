// Leaves the line breaks and spaces between the words of a language pack out of what is built.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * @example tightened("raise: `grow,\n    lift up, boost`") //=> "raise: `grow,lift up,boost`"
 */
export const tightened = (source: string): string => source.replace(/,\s+/g, ',');

export const tightWordLists: Plugin = {
  name: 'tight-word-lists',
  setup(build) {
    build.onLoad({ filter: /\/smart\/languages\/[a-z-]+\.ts$/ }, async ({ path }) => ({
      contents: tightened(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
