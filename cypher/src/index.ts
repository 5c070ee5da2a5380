export * from './vocabulary.ts';
export * from './ids.ts';
export * from './loader.ts';
export * from './statements.ts';
export * from './gate.ts';
export * from './letters.ts';
