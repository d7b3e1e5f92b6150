// The local host's page as files. Nothing in it is fetched from elsewhere when it runs.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';

/** The page, its style and fonts, and the script that stands in for google.script in frames. */
export async function buildPage(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const shared = {
    bundle: true,
    target: 'es2022',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  } satisfies BuildOptions;
  await Promise.all([
    build({
      ...shared,
      entryPoints: { page: 'local/page/main.tsx' },
      outdir: outDir,
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      minify: true,
      assetNames: 'fonts/[name]',
      loader: {
        '.xml': 'text',
        '.woff2': 'file',
        '.woff': 'file',
        '.ttf': 'file',
        '.eot': 'empty',
        '.svg': 'empty',
      },
    }),
    build({
      ...shared,
      entryPoints: { 'google-script': 'local/page/frame/google-script.ts' },
      outdir: outDir,
      format: 'iife',
      minify: true,
    }),
    copyFile('local/page/index.html', `${outDir}/index.html`),
    copyFile('local/page/icon.svg', `${outDir}/icon.svg`),
    copyFile('node_modules/chart.js/dist/chart.umd.min.js', `${outDir}/chart.js`),
  ]);
}
