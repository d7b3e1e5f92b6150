// Rules in the form in which the engine reads them: it takes the first colour rule of a range, and no whole numbers.
import { type Parts, sheetsIn, textOf } from './xlsx-parts.ts';

const colourRules = /<conditionalFormatting(\s[^>]*)>([\s\S]*?)<\/conditionalFormatting>/g;
const oneRule = /<cfRule\s[^>]*?(?:\/>|>[\s\S]*?<\/cfRule>)/g;

/** Each colour rule by itself, and whole numbers as numbers. */
export function plainRules(parts: Parts): void {
  for (const { path } of sheetsIn(parts)) {
    parts[path] = textOf(parts, path)
      .replace(colourRules, (whole, attributes: string, body: string) => {
        const rules = body.match(oneRule) ?? [];
        const alone = rules.map(
          (rule) => `<conditionalFormatting${attributes}>${rule}</conditionalFormatting>`,
        );
        return rules.length > 1 ? alone.join('') : whole;
      })
      .replace(/(<dataValidation\s[^>]*?\btype=")whole"/g, '$1decimal"');
  }
}
