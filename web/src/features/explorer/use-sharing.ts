import { useState } from 'react';
import { useClient } from 'urql';
import { DatasetLineDocument } from '../../gql/documents.ts';
import type { GraphView } from '../../graph/graph-view.ts';
import { saveAs, slugOf } from './save-as.ts';

/** How long a word on what was done stays, in ms. */
const SAID_FOR = 4000;

/** Ways to give the picture to others. `said`: what has just been done or failed, for a while; else null. */
export function useSharing(title: string): {
  said: string | null;
  copyLink(): Promise<void>;
  saveImage(from: GraphView): Promise<void>;
} {
  const client = useClient();
  const [said, setSaid] = useState<string | null>(null);
  const say = (text: string): void => {
    setSaid(text);
    window.setTimeout(() => setSaid(null), SAID_FOR);
  };
  return {
    said,
    async copyLink() {
      try {
        await navigator.clipboard.writeText(location.href);
        say('Link copied');
      } catch {
        say('Copy the address from the address bar');
      }
    },
    async saveImage(from) {
      try {
        const { data } = await client.query(DatasetLineDocument, {}).toPromise();
        const edition = data ? ` ${data.dataset.version} · ${data.dataset.licence}` : '';
        saveAs(await from.image(title, `Mask diplomacy fact set${edition}`), `${slugOf(title)}.png`);
        say('Picture saved');
      } catch {
        say('The picture could not be saved');
      }
    },
  };
}
