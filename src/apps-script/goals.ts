// The part that reads and judges sentences, for cells.
import { goalReader } from '../catalog/goals/goal-reader.ts';
import { goalMessagesIn } from '../messages/goal-messages.ts';
import type { PartDesk } from './parts.ts';

declare const __desk: PartDesk;

__desk.provide('goals', goalReader(goalMessagesIn('en')));
