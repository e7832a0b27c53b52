import type { TakenPicture } from './take-picture.js';

/** What browsers can draw at the most, on a side. */
const LONGEST_SIDE = 16_384;

/** A picture in pixels, so many to each of its own. Fails where it would be larger than a browser can draw. */
export async function drawPng({ svg, width, height }: TakenPicture, scale: number): Promise<Blob> {
  if (Math.max(width, height) * scale > LONGEST_SIDE)
    throw new Error('The picture is too large to be drawn in pixels: take it as SVG.');
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
