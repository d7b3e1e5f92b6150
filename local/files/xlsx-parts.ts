// The parts of an .xlsx file by path, and the few places in them that more than one reader looks at.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Texts and pictures by path, such as "xl/workbook.xml". */
export type Parts = Record<string, string | Uint8Array>;

/** More than this unpacked is no workbook people keep by hand, and would stall the host. */
const mostBytes = 200_000_000;

/** The parts of a file; null when it is no .xlsx. */
export function unpack(bytes: Uint8Array): Parts | null {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= mostBytes;
      },
    });
    if (size > mostBytes || !('xl/workbook.xml' in files)) return null;
    return Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        /\.(xml|rels|vml)$/.test(path) ? strFromU8(content) : content,
      ]),
    );
  } catch {
    return null;
  }
}

export function pack(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files));
}

export const textOf = (parts: Parts, path: string): string => {
  const part = parts[path];
  return typeof part === 'string' ? part : '';
};

/** XML cannot hold control characters, not even escaped. */
const isXmlCharacter = (character: string): boolean =>
  character >= ' ' || character === '\t' || character === '\n' || character === '\r';

export const escapeXml = (text: string): string =>
  [...text]
    .filter(isXmlCharacter)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const unescapeXml = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_whole, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** An attribute of a tag; '' where it is not there. */
export const attribute = (tag: string, name: string): string =>
  unescapeXml(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The relations of a part, by id: kind (the end of its type) and path of the target. */
export function relationsOf(parts: Parts, path: string): Map<string, { kind: string; target: string }> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const relations = new Map<string, { kind: string; target: string }>();
  for (const [tag] of textOf(parts, `${folder}/_rels/${name}.rels`).matchAll(/<Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    const kind = attribute(tag, 'Type').split('/').pop() ?? '';
    relations.set(attribute(tag, 'Id'), { kind, target: resolved(folder, target) });
  }
  return relations;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/** What is added may hold any signs, `$&` among them. */
export const withBefore = (xml: string, closing: string, added: string): string =>
  xml.replace(closing, () => `${added}${closing}`);

/** Adds a relation to a part, and tells its id. */
export function relate(parts: Parts, path: string, kind: string, target: string): string {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const relsPath = `${folder}/_rels/${name}.rels`;
  const before =
    textOf(parts, relsPath) ||
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const id = `rIdHost${before.split('<Relationship ').length}`;
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  parts[relsPath] = withBefore(before, '</Relationships>', relation);
  return id;
}

/** Declares what kind of content a part, or every part with an ending, has. */
export function declareContent(parts: Parts, declaration: string): void {
  const types = textOf(parts, '[Content_Types].xml');
  if (!types.includes(declaration)) {
    parts['[Content_Types].xml'] = withBefore(types, '</Types>', declaration);
  }
}

/** The worksheets in workbook order: name and path. */
export function sheetsIn(parts: Parts): { readonly name: string; readonly path: string }[] {
  const relations = relationsOf(parts, 'xl/workbook.xml');
  return [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const target = relations.get(attribute(tag, 'r:id'));
    return target?.kind === 'worksheet' ? [{ name: attribute(tag, 'name'), path: target.target }] : [];
  });
}
