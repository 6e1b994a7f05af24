import { useEffect, useState } from 'react';
import { addEvents, isOver } from './upload-progress.ts';
import type { UploadEvent, UploadProgress } from './upload-progress.ts';

/** The progress that the page came with, and what the server tells from then on; goes on after a broken connection. */
export function useProgress(address: string, first: UploadProgress): UploadProgress {
  const [progress, setProgress] = useState(first);
  const [came, setCame] = useState(first);
  if (came !== first) {
    setCame(first);
    setProgress(first);
  }
  useEffect(() => {
    if (isOver(first)) return undefined;
    const source = new EventSource(`${address}/events?after=${first.events}`);
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as UploadEvent;
      if (event.type === 'end' || event.type === 'failed') source.close();
      setProgress((before) => addEvents(before, [event]));
    });
    // The server was started anew, and knows nothing of it any more.
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED)
        setProgress((before) => addEvents(before, [{ type: 'failed' }]));
    });
    return () => source.close();
  }, [address, first]);
  return progress;
}
