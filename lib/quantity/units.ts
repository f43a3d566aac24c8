/** Units as printed → base unit and power of ten. Base units: CNY USD HKD EUR % pp rank x m2, else the classifier. */
export interface UnitScale {
  readonly unit: string;
  /** Value in the base unit = printed number × 10^power. */
  readonly power: number;
}

const MAGNITUDE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    十: 1,
    百: 2,
    千: 3,
    万: 4,
    十万: 5,
    百万: 6,
    千万: 7,
    亿: 8,
    十亿: 9,
    百亿: 10,
    千亿: 11,
    万亿: 12,
  }),
);
const MONEY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    元: 'CNY',
    人民币: 'CNY',
    元人民币: 'CNY',
    美元: 'USD',
    美金: 'USD',
    港元: 'HKD',
    港币: 'HKD',
    欧元: 'EUR',
  }),
);
const FIXED: ReadonlyMap<string, UnitScale> = new Map(
  Object.entries({
    '%': { unit: '%', power: 0 },
    '％': { unit: '%', power: 0 },
    '‰': { unit: '%', power: -1 },
    个百分点: { unit: 'pp', power: 0 },
    百分点: { unit: 'pp', power: 0 },
    pp: { unit: 'pp', power: 0 },
    位: { unit: 'rank', power: 0 },
    名: { unit: 'rank', power: 0 },
    rank: { unit: 'rank', power: 0 },
    倍: { unit: 'x', power: 0 },
    x: { unit: 'x', power: 0 },
    平方米: { unit: 'm2', power: 0 },
    平方公里: { unit: 'm2', power: 6 },
    平方千米: { unit: 'm2', power: 6 },
    公顷: { unit: 'm2', power: 4 },
    平米: { unit: 'm2', power: 0 },
    m2: { unit: 'm2', power: 0 },
    CNY: { unit: 'CNY', power: 0 },
    USD: { unit: 'USD', power: 0 },
    HKD: { unit: 'HKD', power: 0 },
    EUR: { unit: 'EUR', power: 0 },
  }),
);

/** The few units of a dataset, read once each. */
const scales = new Map<string, UnitScale>();
const MOST_SCALES = 1000;

/** '亿元' → CNY × 10^8, '万平方米' → m2 × 10^4, '万人' → 人 × 10^4, '家' → 家. Never fails: an unknown unit is its own base. */
export function unitScale(printed: string): UnitScale {
  const known = scales.get(printed);
  if (known) return known;
  if (scales.size >= MOST_SCALES) scales.clear();
  const scale = read(printed);
  scales.set(printed, scale);
  return scale;
}

function read(printed: string): UnitScale {
  const base = baseOf(printed);
  if (base) return base;
  for (const length of [2, 1]) {
    const power = MAGNITUDE.get(printed.slice(0, length));
    const rest = printed.slice(length);
    if (power === undefined || rest === '') continue;
    const found = baseOf(rest) ?? { unit: rest, power: 0 };
    return { unit: found.unit, power: found.power + power };
  }
  return { unit: printed, power: 0 };
}

function baseOf(printed: string): UnitScale | undefined {
  const currency = MONEY.get(printed);
  return FIXED.get(printed) ?? (currency === undefined ? undefined : { unit: currency, power: 0 });
}
