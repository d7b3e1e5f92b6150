// The review: each goal that is not being met with its cause and evidence, and the whole set beside it.
import * as z from 'zod/mini';
import { openReviewDesk } from '../review/review-desk.ts';
import { reviewDesk } from '../review/review-shape.ts';
import { defineRequest } from './request.ts';

export const openReview = defineRequest({
  name: 'openReview',
  input: z.object({}),
  output: reviewDesk,
  run: (_input, snapshot, { words }) => ({ ok: true, value: openReviewDesk(snapshot, words) }),
});
