/** What is used of node:http's IncomingMessage and of Express's request. */
export interface NodeRequest {
    method?: string | undefined;
    url?: string | undefined;
    headers: Record<string, string | string[] | undefined>;
    /** What a parser before us has made of the body. */
    body?: unknown;
    readableEnded?: boolean;
    on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
    on(event: 'end' | 'error' | 'close', listener: () => void): unknown;
    pause(): unknown;
    resume(): unknown;
}
export interface NodeBody {
    body: BodyInit | undefined;
    headers: Headers;
    /** Reads on without looking, so that the connection can be used again. */
    discard(): void;
}
/** The body of a request, with headers that fit it. */
export declare function bodyOf(req: NodeRequest): NodeBody;
