/**
 * What the bench asks of a page from within: how long its frames take, and how long a change takes until nothing moves any more.
 * Loaded into every page that is measured, ours and the others alike.
 */
globalThis.probe = (() => {
  /** Milliseconds without a change in the document after which a change counts as drawn. */
  const QUIET_MS = 400;
  /** Milliseconds after which it counts as never drawn. */
  const PATIENCE_MS = 120_000;
  let frames = null;

  function everyFrame(before) {
    requestAnimationFrame((now) => {
      if (frames === null) return;
      if (before !== null) frames.push(now - before);
      everyFrame(now);
    });
  }

  /** Whether the page says itself that it waits for something. */
  const isBusy = () => document.querySelector('[data-stale], [aria-busy="true"]') !== null;

  return {
    startFrames() {
      frames = [];
      everyFrame(null);
    },

    /** Milliseconds of each frame since the start. */
    stopFrames() {
      const seen = frames;
      frames = null;
      return seen;
    },

    /** Does something, and gives the milliseconds until the frame after the last change of what stands in an element. */
    drawn(act, selector) {
      return new Promise((resolve) => {
        const start = performance.now();
        let changed = start;
        let painted = null;
        const observer = new MutationObserver(() => {
          changed = performance.now();
          requestAnimationFrame((now) => {
            painted = Math.max(painted ?? 0, now, changed);
          });
        });
        const options = { subtree: true, childList: true, attributes: true, characterData: true };
        for (const element of document.querySelectorAll(selector)) observer.observe(element, options);
        const timer = setInterval(() => {
          const late = performance.now() - start > PATIENCE_MS;
          if (!late && (painted === null || isBusy() || performance.now() - changed < QUIET_MS)) return;
          clearInterval(timer);
          observer.disconnect();
          resolve(late ? null : painted - start);
        }, 20);
        act();
      });
    },

    /** Keeps the latest figure of each of the web's vitals that `webVitals` tells. */
    watchVitals() {
      const told = {};
      for (const name of ['LCP', 'INP', 'CLS']) {
        webVitals[`on${name}`](({ value }) => (told[name] = value), { reportAllChanges: true });
      }
      globalThis.vitals = told;
    },
  };
})();
