/** For numbers that are shown or sent, never for those that are compared: no digits beyond what means something. */
export const round = (value: number, digits: number): number => {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
};
