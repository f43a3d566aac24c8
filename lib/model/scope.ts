import { z } from 'zod';

/**
 * Scope 统计口径: what part of the world a figure covers.
 * `main-park` 主园区, `multi-park` 一区多园, `zone` 全区 (the text names no part); the wider regions;
 * `other` = a firm, a project or another zone. Figures of different scopes are never compared silently.
 */
export const ScopeId = z.enum(['main-park', 'multi-park', 'zone', 'city', 'province', 'nation', 'other']);
export type ScopeId = z.infer<typeof ScopeId>;

/** A part that a zone publishes figures for, with the words by which its pages name it. */
export const Scope = z.strictObject({
  id: ScopeId,
  zh: z.string().min(1),
  en: z.string().min(1),
  aliases: z.array(z.string().min(1)).optional(),
  note: z.string().optional(),
});
export type Scope = z.infer<typeof Scope>;
