/** What `d3-scale` takes from `d3-interpolate` for a linear scale between numbers. */
type Interpolator = (t: number) => number;

export const interpolateNumber =
  (from: number, to: number): Interpolator =>
  (t) =>
    from * (1 - t) + to * t;

export const interpolate = interpolateNumber;

export const interpolateRound =
  (from: number, to: number): Interpolator =>
  (t) =>
    Math.round(from * (1 - t) + to * t);

/** Named by the package's one file, used by none of our scales: falls out of the bundle. */
export const piecewise = undefined;
