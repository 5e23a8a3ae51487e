import { vi } from 'vitest';
import './suites/country.ts';

// the script draws with this one
vi.mock('preact', () => import('../../../src/view/preact-lite.ts'));
