// The schema of appsscript.json, as far as an editor add-on may use it.
import * as z from 'zod/mini';

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const scope = z
  .string()
  .check(z.regex(/^https:\/\/(?:www\.googleapis\.com\/auth\/[a-z._]+|mail\.google\.com\/)$/));
const advancedService = z.strictObject({
  userSymbol: z.string(),
  serviceId: z.string(),
  version: z.string(),
});

/** Editor add-ons have no `addOns` block, and Marketplace review demands V8. */
const manifestSchema = z.strictObject({
  timeZone: z.string().check(z.refine(isTimeZone)),
  runtimeVersion: z.literal('V8'),
  exceptionLogging: z.enum(['STACKDRIVER', 'NONE']),
  dependencies: z.strictObject({ enabledAdvancedServices: z.optional(z.array(advancedService)) }),
  oauthScopes: z.array(scope).check(z.minLength(1)),
  urlFetchWhitelist: z.optional(z.array(z.string().check(z.regex(/^https:\/\/[^/]+\/./)))),
});

export type Manifest = z.output<typeof manifestSchema>;

/** The manifest, or a sentence for everything in it that is wrong. */
export function readManifest(text: string): Manifest | readonly string[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return [`appsscript.json: is no JSON: ${error instanceof Error ? error.message : String(error)}.`];
  }
  const read = z.safeParse(manifestSchema, json);
  if (read.success) return read.data;
  return read.error.issues.map((issue) => {
    const place = issue.path.map(String).join('.') || 'the whole';
    return issue.code === 'unrecognized_keys'
      ? `appsscript.json: ${place} has ${issue.keys.join(', ')}, which no editor add-on has.`
      : `appsscript.json: ${place} is not what Google takes there.`;
  });
}
