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

/**
 * A client that gives each statement a name, so that PostgreSQL parses and plans it once per connection. A pooler between
 * the two must know prepared statements, as PgBouncer does from 1.21.
 */
export class NamingClient extends pg.Client {
  override query(...call: unknown[]): never {
    const [text, values] = call;
    const name = typeof text === "string" && Array.isArray(values) ? nameOf(text) : undefined;
    const named = name === undefined ? call : [{ name, text, values }];
    return Reflect.apply(super.query, this, named) as never;
  }
}
