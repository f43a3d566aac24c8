/** The register of checks, in the order in which a person would want to hear of their problems. */
import type { Check } from './check.ts';
import { breaks } from './checks/breaks.ts';
import { catalogue } from './checks/catalogue.ts';
import { contradictions } from './checks/contradictions.ts';
import { duplicates } from './checks/duplicates.ts';
import { hosts } from './checks/hosts.ts';
import { indicatorWords } from './checks/indicator-words.ts';
import { outliers } from './checks/outliers.ts';
import { periods } from './checks/periods.ts';
import { references } from './checks/references.ts';
import { sources } from './checks/sources.ts';
import { units } from './checks/units.ts';
import { zoneNames } from './checks/zone-names.ts';

export const checks: readonly Check[] = [
  references,
  catalogue,
  indicatorWords,
  zoneNames,
  hosts,
  units,
  periods,
  sources,
  duplicates,
  contradictions,
  outliers,
  breaks,
];
