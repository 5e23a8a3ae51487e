export type { Faults, OpenFault, StorageFault, TransactionFault } from './faults.ts';
export { CORRUPT, SEEN, SEEN_IN_TRANSACTIONS } from './faults.ts';
export { type Saboteur, sabotage } from './page.ts';
export * from './real.ts';
