// The apostrophe that keeps text as it is. The engine hides it, except in cells with the text format.

const textFormat = '@';

/** What a cell's text says, without the apostrophe that only the engine shows. */
export const withoutApostrophe = (text: string, format: string | undefined): string =>
  format === textFormat && text.startsWith("'") ? text.slice(1) : text;
