// Type-checks every TypeScript project of the tree; each sees only the globals its code will have.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const projects = ['src', 'src/apps-script', 'sidebar', 'local', 'local/page', 'scripts', 'test'];

function check(project: string): Promise<boolean> {
  return new Promise((resolve) => {
    const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    tsc.on('close', (code) => resolve(code === 0));
  });
}

let isGreen = true;
for (const project of projects.filter((name) => existsSync(`${name}/tsconfig.json`))) {
  isGreen = (await check(project)) && isGreen;
}
process.exitCode = isGreen ? 0 : 1;
