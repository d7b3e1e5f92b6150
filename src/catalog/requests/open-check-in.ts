// The check-in view: the key results that are due, with all that is worth knowing while typing the new value.
import { checkInDesk } from './checking-in/check-in-desk.ts';
import { checkInDeskShape, checkInWish } from './checking-in/desk-shape.ts';
import { defineRequest } from './request.ts';

export const openCheckIn = defineRequest({
  name: 'openCheckIn',
  input: checkInWish,
  output: checkInDeskShape,
  run: (wish, snapshot, { words }) => ({ ok: true, value: checkInDesk(wish, snapshot, words) }),
});
