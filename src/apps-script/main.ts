// The composition root: what Sheets calls, wired to the catalogue.

export function onOpen(_event: unknown): void {}
export function onInstall(_event: unknown): void {}
export function handleRequest(_name: unknown, _input: unknown): unknown {
  return null;
}
export function runMenu(_name: string): void {}
export function callFunction(_name: string, _args: readonly unknown[]): unknown {
  return null;
}
