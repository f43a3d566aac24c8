/** How a figure is marked on the page; form carries the meaning as well as colour. */
export type MarkKind = 'reached' | 'missed' | 'target' | 'history' | 'differs' | 'ambiguous';
