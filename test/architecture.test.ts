// The layers of docs/architecture.md, held: which folder may import which, no cycles, no oversized file.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each layer may import besides itself: other layers, and packages by name. */
const allowed: Readonly<Record<string, { layers: readonly string[]; packages: readonly string[] }>> = {
  'src/domain': { layers: [], packages: [] },
  'src/messages': { layers: ['src/domain'], packages: [] },
  'src/workbook': { layers: ['src/messages', 'src/domain'], packages: [] },
  'src/adoption': { layers: ['src/workbook', 'src/messages', 'src/domain'], packages: [] },
  'src/catalog': {
    layers: ['src/adoption', 'src/workbook', 'src/messages', 'src/domain'],
    packages: ['zod/mini'],
  },
  'src/apps-script': {
    layers: ['src/catalog', 'src/workbook', 'src/messages', 'src/domain'],
    packages: ['zod/mini'],
  },
  sidebar: {
    layers: ['src/messages', 'src/domain'],
    packages: ['preact', 'preact/hooks', 'd3-scale', 'd3-shape'],
  },
  local: {
    layers: [],
    packages: [
      '@odoo/o-spreadsheet',
      '@odoo/owl',
      'chart.js',
      'fflate',
      'jsdom',
      'ws',
      'esbuild',
      'preact',
      'preact/hooks',
      'zod/mini',
    ],
  },
};

const layers = Object.keys(allowed);

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/** Relative imports resolve to a path of the tree, packages stay as they are named. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/g);
  const dynamic = text.matchAll(/\bimport\(\s*'([^']+)'/g);
  const named = [
    ...[...statements].map((match) => ({ specifier: match[2] ?? '', isTypeOnly: match[1] !== undefined })),
    ...[...dynamic].map((match) => ({ specifier: match[1] ?? '', isTypeOnly: false })),
  ];
  return named.map(({ specifier, isTypeOnly }) => ({
    from: file,
    to: specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
    isTypeOnly,
  }));
}

const layerOf = (path: string): string | null =>
  layers.find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? null;

const present = layers.filter(
  (layer) => statSync(join(root, layer), { throwIfNoEntry: false }) !== undefined,
);
const files = present.flatMap(filesUnder);
const imports = files.flatMap(importsOf);

/** The sidebar may know the requests' types, so that no server code lands in the page. */
const isRequestTypeImport = (item: Import): boolean =>
  item.isTypeOnly && item.from.startsWith('sidebar/') && item.to.startsWith('src/catalog/requests/');

function isAllowed(item: Import): boolean {
  const from = layerOf(item.from);
  if (from === null || item.to.startsWith('node:')) return from === 'local';
  const to = layerOf(item.to);
  if (to === from || isRequestTypeImport(item)) return true;
  const rule = allowed[from];
  if (!rule) return false;
  return to === null
    ? rule.packages.some((name) => item.to === name || item.to.startsWith(`${name}/`))
    : rule.layers.includes(to);
}

/** The files of one import cycle, or none; type-only imports count. */
function findCycle(): string[] {
  const targets = new Map<string, string[]>();
  for (const item of imports) targets.set(item.from, [...(targets.get(item.from) ?? []), item.to]);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of targets.get(file) ?? []) {
      const cycle = visit(target, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('the layers', () => {
  test('every layer is read', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.some((item) => item.from === 'src/apps-script/main.ts')).toBe(true);
  });

  test('imports point one way', () => {
    const wrong = imports.filter((item) => !isAllowed(item)).map((item) => `${item.from} → ${item.to}`);
    expect(wrong).toEqual([]);
  });

  test('reading a foreign sheet is told in steps, each of which knows only the steps before it', () => {
    const steps = ['notation', 'sheet', 'columns', 'blocks', 'okr', 'kpi'].map(
      (step) => `src/adoption/${step}/`,
    );
    const stepOf = (path: string): number => steps.findIndex((step) => path.startsWith(step));
    const back = imports
      .filter(({ from, to }) => stepOf(from) >= 0 && stepOf(to) > stepOf(from))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(back).toEqual([]);
    expect(steps.map((step) => files.some((file) => file.startsWith(step)))).not.toContain(false);
  });

  test('there are no cycles, type-only ones included', () => {
    expect(findCycle()).toEqual([]);
  });

  test('only src/apps-script names Google’s services', () => {
    const services =
      /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|ScriptApp|MailApp)\b/;
    const naming = files.filter(
      (file) =>
        file.startsWith('src/') &&
        !file.startsWith('src/apps-script/') &&
        services.test(readFileSync(join(root, file), 'utf8').replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '')),
    );
    expect(naming).toEqual([]);
  });

  test('no page is built from strings', () => {
    const pages = files.filter((file) => file.startsWith('sidebar/') || file.startsWith('local/page/'));
    const unsafe = pages.filter((file) =>
      /\.(innerHTML|outerHTML)\s*=|dangerouslySetInnerHTML|insertAdjacentHTML/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
    expect(unsafe).toEqual([]);
  });
});

describe('the size of files', () => {
  const sizes = files.map((file) => ({
    file: relative('', file),
    lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1,
  }));
  const ordered = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  const quantile = (share: number): number => ordered[Math.floor(share * (ordered.length - 1))] ?? 0;

  test('no source file is over 450 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 450)).toEqual([]);
  });

  test('half of the files stay under 120 lines, nine in ten under 300', () => {
    expect(quantile(0.5)).toBeLessThan(120);
    expect(quantile(0.9)).toBeLessThan(300);
  });
});

test('the import reader sees every form of import', () => {
  const seen = importsOf('test/architecture.test.ts').map((item) => item.to);
  expect(seen).toContain('node:fs');
  expect(seen).toContain('vitest');
});
