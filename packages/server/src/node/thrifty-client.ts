import pg from "pg";

const mostNames = 500;
/** The same for every connection: which name a statement has on one says nothing about another. */
const names = new Map<string, string>();

/** A name for the statement, while there are names left. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size === mostNames) return known;
  const name = `olympus_${names.size}`;
  names.set(text, name);
  return name;
}

const begin = "begin";
/** What needs no plan is one message instead of four. */
const controls: ReadonlySet<string> = new Set([begin, "commit", "rollback"]);
/** What PostgreSQL would answer to it. */
const begun = { command: "BEGIN", rowCount: null, oid: 0, rows: [], fields: [] };

/**
 * A client that gives each statement a name, so that PostgreSQL parses and plans it once per connection; sends `begin`
 * together with the statement after it instead of waiting for its answer; and writes all that comes in one turn of the event
 * loop at once. A pooler between the two must know prepared statements, as PgBouncer does from 1.21.
 */
export class ThriftyClient extends pg.Client {
  #isBeginDue = false;
  #isGathering = false;

  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true });
  }

  override query(...call: unknown[]): never {
    if (call[0] === begin && !this.#isBeginDue) {
      this.#isBeginDue = true;
      return Promise.resolve(begun) as never;
    }
    return (this.#isBeginDue ? this.#beginWith(call) : this.#send(call)) as never;
  }

  /** What comes first fails when there is no transaction for it: what was sent with it may have been stored by itself. */
  async #beginWith(call: readonly unknown[]): Promise<unknown> {
    this.#isBeginDue = false;
    const [, answer] = await Promise.all([this.#send([begin, []]), this.#send(call)]);
    return answer;
  }

  /** Keeps back what is written until all has run that can run now. */
  #gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    const { stream } = this.connection;
    stream.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      stream.uncork();
    });
  }

  #send(call: readonly unknown[]): unknown {
    const [text, values] = call;
    if (typeof text !== "string" || !Array.isArray(values) || call.length > 2) {
      return Reflect.apply(super.query, this, call);
    }
    this.#gather();
    // To make one of a description costs more than to send it.
    const query = controls.has(text)
      ? new pg.Query(text)
      : Object.assign(new pg.Query(text, values), { name: nameOf(text) });
    return new Promise((resolve, reject) => {
      const settle = (error: Error | null, result: unknown): void =>
        error ? reject(error) : resolve(result);
      Reflect.apply(super.query, this, [query, settle]);
    });
  }
}
