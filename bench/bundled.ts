// Bundles a module the way the add-on is bundled, and imports it: what runs unbundled under tsx is not what ships.
import { build } from 'esbuild';

export async function bundled(entryPoint: string): Promise<unknown> {
  const result = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const code = result.outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
