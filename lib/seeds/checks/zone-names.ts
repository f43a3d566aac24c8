import type { Check } from '../check.ts';
import type { Origin } from '../problem.ts';

/** Words for a zone of any place: they mean the zone whose page it is, never one zone by themselves. */
const GENERIC = new Set([
  '高新区',
  '开发区',
  '经开区',
  '经济开发区',
  '高新技术产业开发区',
  '新区',
  '自创区',
  '示范区',
  '园区',
  '全区',
]);

export const zoneNames: Check = {
  name: 'zone-names',
  description:
    'A name or cue means one zone; weak names are not strong ones as well; no zone claims a generic word.',
  run({ zones }, report) {
    const owners = new Map<string, { id: string; origin: Origin }>();
    for (const { zone, origin } of zones) {
      const strong = new Set([zone.name, zone.short, ...zone.aliases]);
      for (const name of [...strong, ...(zone.cues ?? [])]) {
        if (GENERIC.has(name)) report(origin, `'${name}' is a word for any zone`);
        const owner = owners.get(name);
        if (owner && owner.id !== zone.id) report(origin, `'${name}' already means ${owner.id}`);
        else owners.set(name, { id: zone.id, origin });
      }
      if (zone.aliases.includes(zone.name) || zone.aliases.includes(zone.short)) {
        report(origin, 'aliases repeat the name or the short name');
      }
      if (new Set(zone.aliases).size < zone.aliases.length) report(origin, 'an alias is listed twice');
      for (const name of zone.weakAliases ?? []) {
        if (strong.has(name)) report(origin, `'${name}' is both a strong and a weak name`);
      }
    }
  },
};
