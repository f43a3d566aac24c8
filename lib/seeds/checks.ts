/** The register of checks, in the order in which a person would want to hear of their problems. */
import type { Check } from './check.ts';
import { references } from './checks/references.ts';

export const checks: readonly Check[] = [references];
