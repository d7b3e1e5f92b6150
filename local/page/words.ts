// Every word of the host's own page; the add-on brings its own.
export const words = {
  product: 'Waypoint',
  loading: 'Opening the spreadsheet…',
  start: {
    heading: 'Waypoint, on this computer',
    intro: 'A spreadsheet with the add-on in it. Nothing leaves your machine, and no account is needed.',
    choose: 'Start with',
    sample: 'Sample workbook',
    sampleSays: 'A marketing team’s quarter: objectives, key results, KPIs and check-ins, already filled in.',
    blank: 'Blank workbook',
    blankSays: 'An empty sheet. Set up the tables from Extensions ▸ Waypoint when you like.',
    own: 'Your own file',
    ownSays: 'An .xlsx or .csv file. Choose it, or drop it anywhere on this page.',
    kept: 'Carry on with',
    opening: 'Opening…',
    back: 'Back to the spreadsheet',
    drop: 'Drop the file to open it',
    oneFile: 'One file at a time, please: drop a single .xlsx or .csv file.',
    otherKind: (name: string) =>
      `“${name}” is not an .xlsx or .csv file. Save it as one of these and try again.`,
  },
  title: 'Title of the workbook',
  status: {
    saved: 'Saved on this computer',
    saving: 'Saving…',
    offline:
      'No connection to the server. What you type waits here until it is back; if it has stopped, run npm start again.',
    working: 'Working…',
  },
  menus: {
    bar: 'Menu bar',
    extensions: 'Extensions',
    fresh: 'New…',
    open: 'Open…',
    saveXlsx: 'Save as .xlsx',
    saveCsv: 'Save this sheet as .csv',
    runTriggers: 'Run the clock triggers now',
    noItems: 'The add-on has no menu here',
  },
  sidebar: { close: 'Close the sidebar', label: 'Sidebar' },
  dialog: { close: 'Close the dialog' },
  toast: { dismiss: 'Dismiss', trouble: 'Something went wrong', notInFile: 'Not in the file' },
  grid: 'Spreadsheet',
  /** What others see at this tab's cursor. */
  otherTab: 'Another tab',
  noAnswer: 'The connection was lost before the answer came. Try again when it is back.',
  unsentAnswers: { yes: 'Put in', no: 'Discard' },
  unsent: (cells: readonly string[]) =>
    `Typed before this page was loaded again, and not yet in the workbook: ${cells.join('; ')}. Put it in now?`,
  confirm: { yes: 'OK', no: 'Cancel' },
  notSaved: 'The file could not be made. The terminal that runs npm start says why.',
};
