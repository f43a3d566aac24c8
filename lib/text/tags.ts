/** What the tags of HTML mean for reading, in lower case. */

/** Never read: not text, not for readers, typed by the reader, struck out, or code. */
export const UNREAD: ReadonlySet<string> = new Set(
  `script style noscript template head title meta link input textarea select datalist option svg math canvas
   audio video object embed iframe frame frameset img map code kbd samp rt rp del s strike zonelens-card`.split(
    /\s+/,
  ),
);

/** Start a new block where no style says otherwise. */
export const BLOCK: ReadonlySet<string> = new Set(
  `html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup p pre search section
   summary table caption thead tbody tfoot tr td th ul`.split(/\s+/),
);

export const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th']);
