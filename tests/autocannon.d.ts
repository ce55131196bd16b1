/** What the tests use of autocannon, which has no types of its own. */
declare module "autocannon" {
  interface Result {
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly "2xx": number;
  }
  export default function autocannon(options: {
    url: string;
    method: string;
    body: string;
    connections: number;
    amount: number;
  }): Promise<Result>;
}
