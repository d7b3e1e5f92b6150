// “Copy as picture”: onto the clipboard where the page may, else as a file, and in any case to be seen and dragged.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words.ts';
import { type PictureText, pictureOf } from './picture.ts';

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'saved'; readonly address: string }
  | { readonly kind: 'failed' };

interface CopyPictureProps extends PictureText {
  /** Holds the charts. */
  readonly place: RefObject<HTMLElement | null>;
  readonly fileName: string;
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });

/** False where the page has no clipboard, or may not use it, as in a frame of another site. */
async function copied(canvas: HTMLCanvasElement): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blobOf(canvas) })]);
    return true;
  } catch {
    return false;
  }
}

function save(address: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
}

export function CopyPicture({ place, title, sentence, fileName }: CopyPictureProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const copy = async () => {
    const charts = [...(place.current?.querySelectorAll<SVGSVGElement>('svg[role="img"]') ?? [])];
    try {
      const canvas = await pictureOf(charts, { title, sentence });
      if (canvas === null) return setOutcome({ kind: 'failed' });
      if (await copied(canvas)) return setOutcome({ kind: 'copied' });
      const address = canvas.toDataURL('image/png');
      save(address, fileName);
      setOutcome({ kind: 'saved', address });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };
  return (
    <>
      <Button kind="link" onClick={copy}>
        {words.kpi.copyPicture}
      </Button>
      {outcome.kind === 'copied' && (
        <Notice tone="good">
          <p>{words.kpi.pictureCopied}</p>
        </Notice>
      )}
      {outcome.kind === 'saved' && (
        <Notice tone="good">
          <p>{words.kpi.pictureSaved(fileName)}</p>
          <img class="picture" src={outcome.address} alt={words.kpi.pictureAlt(title)} />
          <a href={outcome.address} download={fileName}>
            {words.kpi.saveAgain}
          </a>
        </Notice>
      )}
      {outcome.kind === 'failed' && (
        <Notice tone="bad">
          <p>{words.kpi.pictureFailed}</p>
        </Notice>
      )}
    </>
  );
}
