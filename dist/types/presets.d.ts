export { hubspotMap, salesforceMap } from './optional/presets/index.ts';
