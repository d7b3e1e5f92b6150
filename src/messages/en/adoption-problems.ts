// Why a sheet cannot be turned into tables; apart from what adopting says otherwise, as cells know all problems.

export const cannotAdopt = {
  noSheet: (name: string) => `there is no sheet “${name}”. Check its name and try again.`,
  ownSheet: (name: string) =>
    `“${name}” is one of Waypoint’s own tables already. Choose the sheet to turn into tables.`,
  noOther: (_name: string) =>
    'this workbook has no sheet besides Waypoint’s own tables. Add the one to turn into tables first.',
  nameTaken: (name: string) =>
    `a sheet named “${name}” is there already and holds something else. Rename it, then try again.`,
  notOkr: (name: string) =>
    `“${name}” does not look like OKRs or KPIs, so nothing was written. Preview it to see why.`,
};
