// An add-on's page inside the host's: as confined as Google confines it, and an origin of its own.
import { useEffect, useRef } from 'preact/hooks';
import type { ShownPage } from '../../server/wire.ts';
import type { Frames } from './frames.ts';

/** Google's flags, without allow-same-origin: here the frame must not be able to act as the host's page. */
const flags = [
  'allow-scripts',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
].join(' ');

export function FrameView({ page, frames }: { readonly page: ShownPage; readonly frames: Frames }) {
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (element.current !== null) frames.opened(page.frame, element.current);
    return () => frames.closed(page.frame);
  }, [page.frame, frames]);
  return (
    <iframe ref={element} class="frame" title={page.title} sandbox={flags} src={`/frame/${page.frame}`} />
  );
}
