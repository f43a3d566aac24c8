/** Codes of the data (`open-economy`, `within-rounding`) as parts of message keys, in which a hyphen cannot stand. */
type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

export const keyOf = <S extends string>(code: S): Underscored<S> =>
  code.replaceAll('-', '_') as Underscored<S>;
