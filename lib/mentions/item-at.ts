/**
 * The item at `index`, or undefined outside the list. An array that is asked for −1 looks for a property of that name, and
 * V8 leaves its quick path at that place of the code for good.
 */
export const itemAt = <T>(list: readonly T[], index: number): T | undefined =>
  index >= 0 ? list[index] : undefined;
