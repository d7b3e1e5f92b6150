// All sheets that adopting is tried on: those with goals or measures, and those without.

import { layouts } from './layouts.ts';
import { layoutsAsExported } from './layouts-as-exported.ts';
import { layoutsByMoreShapes, moreShapesWithoutGoals } from './layouts-by-more-shapes.ts';
import { layoutsByShape, shapesWithoutGoals } from './layouts-by-shape.ts';
import { layoutsFromMoreTemplates } from './layouts-from-more-templates.ts';
import { layoutsFromTemplates, templatesWithoutGoals } from './layouts-from-templates.ts';
import { layoutsHandedOn } from './layouts-handed-on.ts';
import { lastSeenWithoutGoals, layoutsLastSeen } from './layouts-last-seen.ts';
import { layoutsOfCampaignYear } from './layouts-of-a-campaign-year.ts';
import { boardsWithoutGoals, layoutsOfBoards } from './layouts-of-boards.ts';
import { everydayWithoutGoals, layoutsOfEveryday } from './layouts-of-everyday.ts';
import { growersWithoutGoals, layoutsOfGrowers } from './layouts-of-growers.ts';
import { layoutsOfManyMore } from './layouts-of-many-more.ts';
import { layoutsOfManyPeople } from './layouts-of-many-people.ts';
import { layoutsOfMeasures, measuresWithoutGoals } from './layouts-of-measures.ts';
import { layoutsOfMessyTeams } from './layouts-of-messy-teams.ts';
import { layoutsOfMondays, mondaysWithoutGoals } from './layouts-of-mondays.ts';
import { layoutsOfNeighbours } from './layouts-of-neighbours.ts';
import { layoutsOfOthers, othersWithoutGoals } from './layouts-of-others.ts';
import { layoutsOfOwnWords } from './layouts-of-own-words.ts';
import { layoutsOfPlans } from './layouts-of-plans.ts';
import { layoutsOfRareShapes, rareWithoutGoals } from './layouts-of-rare-shapes.ts';
import { layoutsOfRegisters, registersWithoutGoals } from './layouts-of-registers.ts';
import { clubsWithoutGoals, layoutsOfSchoolsAndClubs } from './layouts-of-schools-and-clubs.ts';
import { layoutsOfScorecards } from './layouts-of-scorecards.ts';
import { layoutsOfSeasons, seasonsWithoutGoals } from './layouts-of-seasons.ts';
import { layoutsOfShopsAndServices } from './layouts-of-shops-and-services.ts';
import { layoutsOfTeams } from './layouts-of-teams.ts';
import { layoutsOfTrades, tradesWithoutGoals } from './layouts-of-trades.ts';
import { layoutsOfWaves, wavesWithoutGoals } from './layouts-of-waves.ts';
import { layoutsOfYears } from './layouts-of-years.ts';
import { layoutsWithTurns } from './layouts-with-turns.ts';
import { messyWithoutGoals } from './messy-sheets-without-goals.ts';
import { moreSheetsWithoutGoals } from './more-sheets-without-goals.ts';
import { sheetsWithoutGoals } from './sheets-without-goals.ts';

export const allLayouts = [
  ...layouts,
  ...layoutsOfTeams,
  ...layoutsWithTurns,
  ...layoutsAsExported,
  ...layoutsOfOthers,
  ...layoutsOfMeasures,
  ...layoutsLastSeen,
  ...layoutsOfBoards,
  ...layoutsByShape,
  ...layoutsByMoreShapes,
  ...layoutsOfPlans,
  ...layoutsOfRegisters,
  ...layoutsOfYears,
  ...layoutsHandedOn,
  ...layoutsOfEveryday,
  ...layoutsOfScorecards,
  ...layoutsOfManyPeople,
  ...layoutsOfManyMore,
  ...layoutsOfMessyTeams,
  ...layoutsFromTemplates,
  ...layoutsFromMoreTemplates,
  ...layoutsOfRareShapes,
  ...layoutsOfTrades,
  ...layoutsOfNeighbours,
  ...layoutsOfOwnWords,
  ...layoutsOfCampaignYear,
  ...layoutsOfShopsAndServices,
  ...layoutsOfSchoolsAndClubs,
  ...layoutsOfSeasons,
  ...layoutsOfWaves,
  ...layoutsOfGrowers,
  ...layoutsOfMondays,
];

export const allWithoutGoals = [
  ...sheetsWithoutGoals,
  ...moreSheetsWithoutGoals,
  ...othersWithoutGoals,
  ...measuresWithoutGoals,
  ...lastSeenWithoutGoals,
  ...boardsWithoutGoals,
  ...shapesWithoutGoals,
  ...moreShapesWithoutGoals,
  ...everydayWithoutGoals,
  ...registersWithoutGoals,
  ...messyWithoutGoals,
  ...templatesWithoutGoals,
  ...rareWithoutGoals,
  ...tradesWithoutGoals,
  ...clubsWithoutGoals,
  ...seasonsWithoutGoals,
  ...growersWithoutGoals,
  ...wavesWithoutGoals,
  ...mondaysWithoutGoals,
];
