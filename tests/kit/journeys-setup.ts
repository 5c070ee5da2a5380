import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { startProduct } from './product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the product that the journeys share. */
    productUrl: string;
    /** What the product printed while it started from an empty database. */
    productOutput: string;
  }
}

/** Starts the product once, from an empty database, for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct();
  project.provide('productUrl', product.url);
  project.provide('productOutput', product.output());
  return async () => {
    await product.stop();
  };
}
