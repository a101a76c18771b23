import { GREETED_KEY } from '../greet-reader/greeted.ts';

/** Under what name a browser remembers the theme chosen. */
export const THEME_KEY = 'theme';

/**
 * Runs before the first paint: says that scripts run and whether the reader has been greeted, and takes the theme from the address
 * (`?theme=dark`, for frames) or from what the reader chose before.
 */
export const themeScript = `(function(d){d.dataset.alive='';try{if(localStorage.getItem('${GREETED_KEY}'))d.dataset.greeted='';var t=new URLSearchParams(location.search).get('theme')||localStorage.getItem('${THEME_KEY}');if(t==='dark'||t==='light')d.dataset.theme=t}catch(e){}})(document.documentElement)`;
