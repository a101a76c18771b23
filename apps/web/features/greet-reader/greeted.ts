/** Under what name a browser remembers that its reader has been greeted. */
export const GREETED_KEY = 'greeted';
