import { vi } from 'vitest';
import './suites/hints.ts';

// the script draws with this one
vi.mock('preact', () => import('../../../src/view/preact-lite.ts'));
