// What the server says, to the terminal and to the page.
export const words = {
  address: (url: string) => `Waypoint runs at ${url}  (Ctrl+C stops it)`,
  busy: (port: number, next: number) => `Port ${port} is in use, so Waypoint takes ${next}.`,
  notPort: (text: string) => `PORT is “${text}”, which is no port: give a number from 0 to 65535.`,
  building: 'Building the add-on and the page …',
  notBuilt: 'The build did not succeed: see the lines above.',
  refused: 'This address answers only its own page.',
  nothingHere: 'There is nothing at this address.',
  notOpen: 'No workbook is open.',
  notUnderstood: 'The request was not understood.',
  tooLarge: (megabytes: number) =>
    `The file is larger than ${megabytes} MB, the most that can be opened here.`,
  otherKind: (name: string) =>
    `“${name}” is not an .xlsx or .csv file. Save it as one of these and try again.`,
  notRead: (name: string, why: string) => `“${name}” could not be read: ${why}`,
  notReadFromFile: (pieces: readonly string[]) => `Not taken over from the file: ${pieces.join(', ')}.`,
  notKept: 'This workbook can no longer be read from this computer.',
  failed: (why: string) => `That did not work: ${why}`,
  notSaved: (why: string) => `The workbook could not be kept on this computer: ${why}`,
  changeRefused: (why: string) =>
    `A change from this tab could not be applied, so the tab shows the workbook as it is now. (${why})`,
  mail: {
    title: 'E-mail that would be sent',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    replyTo: 'Reply to',
  },
  triggersRan: (count: number) =>
    count === 1 ? 'The clock trigger has run.' : `${count} clock triggers have run.`,
  sample: 'Marketing quarter (sample)',
  untitled: 'Untitled spreadsheet',
};
