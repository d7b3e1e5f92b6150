// The reminders of this build: none. `npm run build -- --reminders` puts those of with-reminders.ts in their place.
import type { Reminders } from './reminders.ts';

export const reminders: Reminders | null = null;
