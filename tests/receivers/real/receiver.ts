/** A real receiver, as somebody would run it, with what it takes to see what has come. */
export interface RealReceiver {
  /** Where leads are to be sent. */
  url: string;
  origin: string;
  /** What has come, as its own means read it. */
  leads(): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}
