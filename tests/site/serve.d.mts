export interface SampleSite {
  url: string;
  requests: string[];
  close(): Promise<void>;
}
export function serveSite(options?: { port?: number }): Promise<SampleSite>;
