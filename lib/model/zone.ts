import { z } from 'zod';
import { Scope, ScopeId } from './scope.ts';

/** `htz` 高新区, `etdz` 经开区, `new-area` 新区, `innovation-demo` 自创区, `aggregate` = all zones of a kind in the nation. */
export const ZoneType = z.enum(['htz', 'etdz', 'new-area', 'innovation-demo', 'aggregate']);
export type ZoneType = z.infer<typeof ZoneType>;

export const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a lower-case slug such as zhuhai-htz');

/** Zone 开发区. `id` is a pinyin slug and the name of its file in `seeds/zones/`. */
export const Zone = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  short: z.string().min(1),
  en: z.string().min(1).optional(),
  aliases: z.array(z.string().min(1)),
  /** Names that need a second cue (host, title, city) before they mean this zone: 滨海高新区, 中关村. */
  weakAliases: z.array(z.string().min(1)).optional(),
  type: ZoneType,
  level: z.enum(['national', 'provincial']),
  province: z.string().min(1),
  city: z.string().min(1),
  /** Year of the State Council's approval, where a source was seen. */
  approved: z.int().min(1980).max(2100).optional(),
  /** Names of its parts and places (雁滩园区, 唐家湾) that tell which zone a page means by a bare 高新区. */
  cues: z.array(z.string().min(2)).optional(),
  /** Host names that belong to the zone's own administration. */
  hosts: z.array(z.string().min(1)),
  scopes: z.array(Scope).optional(),
  /** Scope meant where the text names no part, by indicator id; `*` for all others. Default: `zone`. */
  defaultScope: z.record(z.string(), ScopeId).optional(),
});
export type Zone = z.infer<typeof Zone>;
