// The engine reads and writes .xlsx with a browser's XML classes; these stand in for them in Node.
import '../engine/engine.ts';
import { JSDOM } from 'jsdom';

/** For reading. The engine leaves a stub of DOMParser behind, so these are set whether or not something is there. */
export function provideXmlReader(): void {
  const { DOMParser, Element, Node, Document } = new JSDOM('').window;
  Object.assign(globalThis, { DOMParser, Element, Node, Document });
}

/** A document that remains its text: the engine's writer parses what it has written only to serialise it again. */
interface TextDocument {
  readonly text: string;
  querySelector(): null;
}

/** For writing, where a true parser would take seconds for a workbook of a thousand rows. */
export function provideXmlWriter(): void {
  class DOMParser {
    parseFromString(text: string): TextDocument {
      return { text: text.trim(), querySelector: () => null };
    }
  }
  class XMLSerializer {
    serializeToString({ text }: TextDocument): string {
      return text;
    }
  }
  Object.assign(globalThis, { DOMParser, XMLSerializer });
}

/** Runs work whose warnings are the engine's own talk; ours name what people need to know. */
export async function withoutEngineWarnings<Value>(work: () => Promise<Value> | Value): Promise<Value> {
  const warn = console.warn;
  console.warn = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}
