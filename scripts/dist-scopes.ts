// Which permissions the code needs, by the services it names: the table of Google's own reference pages.

const auth = 'https://www.googleapis.com/auth/';
const thisSpreadsheet = `${auth}spreadsheets.currentonly`;
const allSpreadsheets = `${auth}spreadsheets`;
const userInterface = `${auth}script.container.ui`;

/** Null: the service asks for no permission of its own. */
const scopeOfService: Readonly<Record<string, string | null>> = {
  SpreadsheetApp: thisSpreadsheet,
  Browser: thisSpreadsheet,
  CacheService: null,
  Charts: null,
  ContentService: null,
  HtmlService: null,
  LanguageApp: null,
  LockService: null,
  Logger: null,
  Maps: null,
  PropertiesService: null,
  ScriptApp: null,
  Session: null,
  Utilities: null,
  XmlService: null,
  CalendarApp: 'https://www.google.com/calendar/feeds',
  ContactsApp: 'https://www.google.com/m8/feeds',
  DocumentApp: `${auth}documents`,
  DriveApp: `${auth}drive`,
  FormApp: `${auth}forms`,
  GmailApp: 'https://mail.google.com/',
  GroupsApp: `${auth}groups`,
  Jdbc: `${auth}script.external_request`,
  MailApp: `${auth}script.send_mail`,
  Sheets: allSpreadsheets,
  SlidesApp: `${auth}presentations`,
  UrlFetchApp: `${auth}script.external_request`,
};

/** Methods that need more than their service does. */
const scopeOfMethod: readonly { readonly call: RegExp; readonly scope: string }[] = [
  { call: /\.show(?:Sidebar|ModalDialog|ModelessDialog|Dialog)\(/, scope: userInterface },
  { call: /\.open(?:ById|ByUrl)\(|\bSpreadsheetApp\.(?:open|create)\(/, scope: allSpreadsheets },
  {
    call: /\bScriptApp\.(?:newTrigger|deleteTrigger|getProjectTriggers|getUserTriggers)\(/,
    scope: `${auth}script.scriptapp`,
  },
  { call: /\bSession\.get(?:Active|Effective)User\(/, scope: `${auth}userinfo.email` },
];

const serviceName =
  /(?<![\w$.'"`])([A-Z]\w*(?:App|Service)|Browser|Charts|Jdbc|Logger|Maps|Session|Sheets|Utilities)\s*\./g;

/** What needs which scope: the scope, and the first place in the code that asks for it. */
export function scopesNeeded(code: string): ReadonlyMap<string, string> {
  const needed = new Map<string, string>();
  for (const [, service = ''] of code.matchAll(serviceName)) {
    const scope = scopeOfService[service] ?? null;
    if (scope !== null && !needed.has(scope)) needed.set(scope, service);
  }
  for (const { call, scope } of scopeOfMethod) {
    const found = call.exec(code);
    if (found) needed.set(scope, found[0].replace(/^\.|\($/g, ''));
  }
  return needed;
}

/** Services the table does not know, so that somebody looks up what they need. */
export const unknownServices = (code: string): readonly string[] =>
  [...new Set([...code.matchAll(serviceName)].map(([, name = '']) => name))].filter(
    (name) => !(name in scopeOfService),
  );

/** A sentence for every scope too few or too many. */
export function scopeProblems(declared: readonly string[], code: string): readonly string[] {
  const needed = scopesNeeded(code);
  return [
    ...unknownServices(code).map((name) => `Code.js: ${name} is not in the table of scripts/dist-scopes.ts.`),
    ...[...needed]
      .filter(([scope]) => !declared.includes(scope))
      .map(([scope, by]) => `appsscript.json: scopes lack ${scope}, which ${by} needs.`),
    ...declared
      .filter((scope) => !needed.has(scope))
      .map((scope) => `appsscript.json: scopes ask for ${scope}, which nothing in the code needs.`),
  ];
}
