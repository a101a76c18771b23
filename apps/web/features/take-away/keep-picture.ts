import { fontsOf } from './picture-fonts.ts';
import { pictureSvg } from './picture-svg.ts';

/** How much finer than the page the PNG is, so that it prints well. */
const FINER = 2;

/** Saves what an element shows as a file: SVG with its texts as texts, or PNG. Throws where the browser cannot draw it. */
export async function keepPicture(element: HTMLElement, kind: 'svg' | 'png'): Promise<void> {
  const svg = pictureSvg(element, await fontsOf(element));
  save(kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg), `ephemeride.${kind}`);
}

async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // Not a blob's address: the page's policy lets pictures be data, and nothing else that is not a file of the site.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * FINER;
  canvas.height = image.naturalHeight * FINER;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the picture gave no png'))), 'image/png');
  });
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
