/** Time after which a request is given up. The API answers or refuses sooner: 30 s for a database that has just come up, then 8 s. */
const TIMEOUT = 45_000;
const PAUSES = [250, 900];
const GATEWAY_AWAY: ReadonlySet<number> = new Set([502, 504]);

/** True when the answer is that the deadline passed: a database that has just started meets it the second time. */
async function isTooSlow(response: Response): Promise<boolean> {
  if (response.status !== 503) return false;
  return /"code":"QUERY_TIMEOUT"/.test(await response.clone().text());
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * `fetch` with a timeout, tried again twice when no answer comes and once when it took too long. Only for reads: a request may
 * arrive more than once.
 */
export const fetchAgain: typeof fetch = async (input, init) => {
  const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT), ...(init?.signal ? [init.signal] : [])]);
  for (const [at, wait] of PAUSES.entries()) {
    try {
      const response = await fetch(input, { ...init, signal });
      const isWorthIt = GATEWAY_AWAY.has(response.status) || (at === 0 && (await isTooSlow(response)));
      if (!isWorthIt) return response;
    } catch (error) {
      if (signal.aborted) throw error;
    }
    await pause(wait, signal);
  }
  return fetch(input, { ...init, signal });
};
