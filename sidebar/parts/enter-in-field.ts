// Enter in a field of a form saves; on a button or a link it does what that is for.
export const isEnterInField = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement;
