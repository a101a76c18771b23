import { frameAddress, VIEW_ATTRIBUTES } from './frame-address.ts';
import { readEmbedSize } from './messages.ts';

/** Where this script was loaded from: the timeline of an element without `src`. */
const HOME = (document.currentScript as HTMLScriptElement | null)?.src;

/**
 * `<ephemeride-timeline src window countries kinds types statuses people topics documents lane q entry lang theme title>`: frames a
 * timeline and gives the frame the height that it asks for. Its own children show where scripts do not run.
 */
class EphemerideTimeline extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', ...VIEW_ATTRIBUTES];

  readonly #frame = document.createElement('iframe');

  constructor() {
    super();
    this.#frame.style.cssText = 'display:block;width:100%;height:480px;border:0';
    this.#frame.loading = 'lazy';
    this.attachShadow({ mode: 'open' }).append(this.#frame);
  }

  connectedCallback(): void {
    if (!this.style.display) this.style.display = 'block';
    addEventListener('message', this.#onMessage);
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#load();
  }

  #load(): void {
    const site = this.getAttribute('src') ?? (HOME && new URL('.', HOME).href);
    if (!site) return;
    this.#frame.title = this.title || 'Éphéméride';
    const address = frameAddress(new URL(site, document.baseURI).href, (name) => this.getAttribute(name));
    if (this.#frame.src !== address) this.#frame.src = address;
  }

  /** Only what our own frame says counts, and only while it shows our own site. */
  readonly #onMessage = (event: MessageEvent): void => {
    if (event.source !== this.#frame.contentWindow || event.origin !== new URL(this.#frame.src).origin)
      return;
    const height = readEmbedSize(event.data);
    if (height !== null) this.#frame.style.height = `${height}px`;
  };
}

if (!customElements.get('ephemeride-timeline'))
  customElements.define('ephemeride-timeline', EphemerideTimeline);
