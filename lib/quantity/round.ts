/** For numbers that are shown or sent, never for those that are compared: no digits beyond what means something. */
export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.round(value * scale);
  // beyond safe integers there are no such digits to cut
  const rounded = Number.isSafeInteger(scaled) ? scaled / scale : value;
  return rounded === 0 ? 0 : rounded;
}
