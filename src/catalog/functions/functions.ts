// Every custom function the add-on offers.
import type { CustomFunction } from './custom-function.ts';

export const functions: readonly CustomFunction[] = [];
