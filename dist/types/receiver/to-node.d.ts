import { type NodeRequest } from './node-body.ts';
/** What is used of node:http's ServerResponse. Spelled out, so that these types need no `@types/node`. */
export interface NodeResponse {
    statusCode: number;
    headersSent: boolean;
    setHeader(name: string, value: string): unknown;
    end(body?: string): unknown;
    on(event: 'error', listener: () => void): unknown;
}
/**
 * Makes a receiver a handler of node:http or Express. A body that a parser of Express has read already is taken from there. A
 * sender who goes away in the middle harms nobody.
 */
export declare function toNode(receive: (request: Request) => Promise<Response>): (req: NodeRequest, res: NodeResponse) => void;
