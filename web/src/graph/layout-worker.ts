import { layout, type LayoutInput } from './layout.ts';

/** One question, one answer, by number. */
export interface LayoutJob {
  job: number;
  input: LayoutInput;
}

addEventListener('message', (event: MessageEvent<LayoutJob>) => {
  postMessage({ job: event.data.job, places: layout(event.data.input) });
});
