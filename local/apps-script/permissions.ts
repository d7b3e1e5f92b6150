// The permissions a script has: those its manifest names, as far as the person has granted them.

const auth = 'https://www.googleapis.com/auth/';

export const scope = {
  thisSpreadsheet: `${auth}spreadsheets.currentonly`,
  userInterface: `${auth}script.container.ui`,
  triggers: `${auth}script.scriptapp`,
  mail: `${auth}script.send_mail`,
  email: `${auth}userinfo.email`,
} as const;

/** A wider permission that Google's pages name beside a narrower one. */
const wider: Readonly<Record<string, string>> = { [scope.thisSpreadsheet]: `${auth}spreadsheets` };

export interface Permissions {
  /** What the manifest asks for; null where it lists nothing, so that Google finds out by itself. */
  readonly declared: ReadonlySet<string> | null;
  /** What the person has left out when they were asked. */
  readonly withheld: ReadonlySet<string>;
}

export const allPermissions: Permissions = { declared: null, withheld: new Set() };

export const isDeclared = ({ declared }: Permissions, needed: string): boolean =>
  declared === null || declared.has(needed) || declared.has(wider[needed] ?? needed);

export const isGranted = (permissions: Permissions, needed: string): boolean =>
  isDeclared(permissions, needed) && !permissions.withheld.has(needed);

/** The permission, with the wider one that would do as well. */
export const alternatives = (needed: string): string => {
  const other = wider[needed];
  return other === undefined ? needed : `(${needed} || ${other})`;
};
