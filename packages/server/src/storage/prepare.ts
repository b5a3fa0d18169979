import type { Compilable, CompiledQuery, Kysely, QueryResult } from "kysely";
import { connectionOf } from "./held-connection.ts";
import type { Database } from "./schema.ts";

/** Stands in a query where a value comes when it is run. */
class Slot {
  readonly name: PropertyKey;
  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/** Names the value that stands here, with the value's type. */
export type Named<V extends object> = <Name extends keyof V>(name: Name) => V[Name];

/** A query that is built and compiled when it is first run, and from then on only given other values. */
export type Prepared<V extends object, Row> = (db: Kysely<Database>, values: V) => Promise<Row[]>;

/**
 * Prepares a query. Building and compiling one costs more than SQLite takes to answer it, and both come out the same
 * every time.
 *
 * @param build Makes the query, with `value("name")` where a value comes.
 */
export function prepare<V extends object, Row>(
  build: (db: Kysely<Database>, value: Named<V>) => Compilable<Row>,
): Prepared<V, Row> {
  // Each desk has an adapter of its own, and its transactions share it; the dialect decides how the SQL is spelled.
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  return (db, values) => {
    const { adapter } = db.getExecutor();
    let query = compiled.get(adapter);
    if (query === undefined) {
      // The types of a query do not know of slots; they hold the place of a value until `fill` puts it in.
      query = build(db, (name) => new Slot(name) as unknown as V[typeof name]).compile();
      compiled.set(adapter, query);
    }
    const filled = { ...query, parameters: fill(query.parameters, values) };
    return connectionOf(db).executeQuery<Row>(filled).then(rowsOf);
  };
}

const rowsOf = <Row>({ rows }: QueryResult<Row>): Row[] => rows;

function fill(parameters: readonly unknown[], values: object): unknown[] {
  return parameters.map((parameter) =>
    parameter instanceof Slot ? Reflect.get(values, parameter.name) : parameter,
  );
}
