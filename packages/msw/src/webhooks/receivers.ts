import type { MockDelivery, Receiver } from "./mock-delivery.ts";

const takeAll: Receiver = () => new Response(null, { status: 204 });

/** Stands in for whatever the desk's webhooks lead to. Nothing that is sent there leaves the mock. */
export class Receivers {
  #deliveries: readonly MockDelivery[] = [];
  #receivers: readonly Receiver[] = [takeAll];

  get deliveries(): readonly MockDelivery[] {
    return this.#deliveries;
  }

  /** The latest answers; the function that is answered takes it back. */
  add(receiver: Receiver): () => void {
    this.#receivers = [receiver, ...this.#receivers];
    return () => {
      this.#receivers = this.#receivers.filter((one) => one !== receiver);
    };
  }

  clear(): void {
    this.#deliveries = [];
    this.#receivers = [takeAll];
  }

  /** The desk's way to others. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const sent = { url: request.url, headers: request.headers, body: await request.clone().text() };
    const [receiver = takeAll] = this.#receivers;
    try {
      const response = await receiver(request);
      this.#note({ ...sent, status: response.status });
      return response;
    } catch (error) {
      this.#note({ ...sent, status: null });
      throw error;
    }
  };

  #note(delivery: MockDelivery): void {
    this.#deliveries = [...this.#deliveries, delivery];
  }
}
