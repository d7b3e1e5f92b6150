// The engine reads and writes .xlsx with a browser's XML classes; in Node jsdom has them.
import '../engine/engine.ts';
import { JSDOM } from 'jsdom';

/** The engine leaves a stub of DOMParser behind, so these are set whether or not something is there. */
export function provideXmlClasses(): void {
  const { DOMParser, XMLSerializer, Element, Node, Document } = new JSDOM('').window;
  Object.assign(globalThis, { DOMParser, XMLSerializer, Element, Node, Document });
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
