// What the page asks of the server over HTTP: open a workbook, send a file, fetch a file.

import type { AddOnCode, KeptWorkbook } from '../server/wire.ts';

/** Resolves to null when the workbook is open, else to the sentence that says why not. */
async function sentenceOf(answer: Promise<Response>): Promise<string | null> {
  const response = await answer;
  return response.ok ? null : await response.text();
}

/** The add-on's code for the functions in the cells; null when it cannot be had. */
export async function fetchAddOn(): Promise<AddOnCode | null> {
  const response = await fetch('/add-on.json').catch(() => null);
  return response?.ok ? await response.json() : null;
}

/** The workbooks kept on this computer, as of now. */
export async function fetchKept(): Promise<readonly KeptWorkbook[]> {
  const response = await fetch('/api/kept').catch(() => null);
  return response?.ok ? await response.json() : [];
}

export type Choice = { readonly kind: 'sample' | 'blank' } | { readonly kind: 'kept'; readonly id: string };

export function openChoice(choice: Choice): Promise<string | null> {
  return sentenceOf(
    fetch('/api/open', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(choice),
    }),
  );
}

export function openFile(file: File): Promise<string | null> {
  return sentenceOf(
    fetch(`/api/file?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    }),
  );
}

/** Fetches the workbook as a file and hands it to the browser; what it says is what to tell the person. */
export async function saveFile(address: string): Promise<{ isSaved: boolean; says: string }> {
  const response = await fetch(address);
  if (!response.ok) return { isSaved: false, says: await response.text() };
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name === undefined ? 'workbook' : decodeURIComponent(name);
  link.click();
  URL.revokeObjectURL(link.href);
  return { isSaved: true, says: decodeURIComponent(response.headers.get('x-not-carried') ?? '') };
}
