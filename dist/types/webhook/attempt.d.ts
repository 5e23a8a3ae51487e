import { type RequestPlan } from './plan.ts';
import { type SendTools } from './send.ts';
import { type Verdict } from './verdict.ts';
export interface AttemptTools extends SendTools {
    /** The origin of the page. */
    origin: string;
    /** Whether the device believes that it is online. */
    online: () => boolean;
    /** Whether a policy of the page forbids requests to this origin. */
    isForbidden: (origin: string) => boolean;
}
/** Attempts as one page makes them: it remembers whose answers it could read. */
export declare function createAttempts(tools: AttemptTools): (request: RequestPlan, isSecond?: unknown) => Promise<Verdict>;
