import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { createElement, type ReactElement, type ReactNode } from 'react';

/** A page that nobody sees, for Plot to make its elements in. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

const TEXT_NODE = 3;

/** `stroke-width` as React names it: `strokeWidth`. */
const propertyOf = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** What Plot writes of its own and the page says otherwise: its font, and labels in English. */
const isLeftOut = (attribute: string): boolean =>
  attribute === 'class' || attribute === 'font-family' || attribute.startsWith('aria-');

function reactNode(node: ChildNode, key: number): ReactNode {
  if (node.nodeType === TEXT_NODE) return node.textContent;
  const element = node as Element;
  // Our policy allows no style elements; what stands in this one our own styles say.
  if (!element.localName || element.localName === 'style') return null;
  return reactElement(element, { key });
}

function reactElement(element: Element, given: Record<string, unknown>): ReactElement {
  const properties: Record<string, unknown> = { ...given };
  for (const { name, value } of element.attributes) {
    if (!isLeftOut(name)) properties[propertyOf(name)] = value;
  }
  // Each bar is a row of the table beside it, where keyboards and screen readers go.
  if (element.localName === 'a') properties.tabIndex = -1;
  return createElement(element.localName, properties, ...[...element.childNodes].map(reactNode));
}

/**
 * Draws a chart on the server as React elements, so that names in it are text like everywhere else and no script is needed. It is
 * hidden from screen readers: the table beside it says the same.
 */
export function drawing(options: PlotOptions): ReactElement {
  const svg = plot({ ...options, document });
  return reactElement(svg, { 'aria-hidden': true, focusable: false });
}
