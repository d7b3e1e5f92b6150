// What an add-on shows to the person it runs for; the page, a command or a test decides how.
import type { Zone } from '../engine/a1.ts';
import type { Mail } from './account.ts';

export interface SelectedZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** A menu as the add-on registers it; `handler` is the name of a top-level function. */
export type MenuNode =
  | { readonly kind: 'item'; readonly label: string; readonly handler: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuNode[] };

export interface DialogRequest {
  readonly title: string;
  readonly html: string;
  readonly isModal: boolean;
  readonly width: number;
  readonly height: number;
}

export interface Stage {
  sidebar(title: string, html: string): void;
  dialog(shown: DialogRequest): void;
  /** A negative number of seconds: until it is closed. */
  toast(title: string, text: string, seconds: number): void;
  /** Moves the person's selection. */
  move(selection: SelectedZone): void;
  menu(where: 'addOn' | 'own', label: string, items: readonly MenuNode[]): void;
  /** Shows mail that would have been sent. */
  mail(mail: Mail): void;
  log(level: 'info' | 'warn' | 'error', text: string): void;
}

/** Shows nothing. */
export const emptyStage: Stage = {
  sidebar() {},
  dialog() {},
  toast() {},
  move() {},
  menu() {},
  mail() {},
  log() {},
};
