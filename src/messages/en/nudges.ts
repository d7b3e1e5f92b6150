// What waits for somebody, told where they pass by: in the menu.

export const nudges = {
  checkIn: (due: number) => `Check in (${due} due)…`,
  review: (atRisk: number) => `Review (${atRisk} at risk)…`,
};
