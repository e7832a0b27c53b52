import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnnounce } from '../frame/announcer.js';
import type { Caption } from './caption-lines.js';
import { drawPng } from './draw-png.js';
import { fileName } from './file-name.js';
import { saveFile } from './save-file.js';
import { takePicture } from './take-picture.js';

interface Props {
  readonly id: string;
  readonly caption: Caption;
}

const FILES = [
  { name: 'SVG', scale: undefined },
  { name: 'PNG', scale: 1 },
  { name: 'PNG, twice as fine', scale: 2 },
] as const;

/** The picture as a file, with what it shows and by whom written beneath. */
export function PicturePart({ id, caption }: Props) {
  const [problem, setProblem] = useState<string>();
  const announce = useAnnounce();
  async function take(scale: number | undefined): Promise<void> {
    setProblem(undefined);
    try {
      const picture = takePicture(id, caption);
      if (!picture) throw new Error('There is no picture on the page.');
      const extension = scale === undefined ? 'svg' : 'png';
      const content =
        scale === undefined
          ? new Blob([picture.svg], { type: 'image/svg+xml' })
          : await drawPng(picture, scale);
      saveFile(fileName(caption.title, caption.release, extension), content);
      announce('The picture was saved.');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }
  return (
    <section>
      <h3>Picture</h3>
      <p className="quiet">With its title, moment, release and sources beneath.</p>
      <p className="ways">
        {FILES.map(({ name, scale }) => (
          <Button key={name} onPress={() => void take(scale)}>
            {name}
          </Button>
        ))}
      </p>
      {problem && (
        <p className="refusal" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
