import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** The widget's element, as TSX may write it. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ephemeride-timeline': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        src?: string;
        window?: string;
        lane?: string;
      };
    }
  }
}
