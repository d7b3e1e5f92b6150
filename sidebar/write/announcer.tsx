// Tells screen readers the verdict once, and only after typing has paused.
import { useEffect, useState } from 'preact/hooks';

const pauseMilliseconds = 1200;

export function Announcer({ says }: { readonly says: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(says), pauseMilliseconds);
    return () => window.clearTimeout(timer);
  }, [says]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
