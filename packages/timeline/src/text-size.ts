/** The text of a page, in CSS pixels, for which pictures are arranged; a reader's own may be larger. */
export const TEXT_PX = 16;

/** How many times larger the text of this page is than that. Runs in a browser only. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / TEXT_PX;
