import { CompiledQuery, type Dialect, type DialectAdapter, type Driver, SqliteQueryCompiler } from "kysely";

/**
 * A SQLite dialect the way the desk wants it.
 *
 * Every transaction is `BEGIN IMMEDIATE`: it takes the write lock at once, so that two processes on one file wait for
 * each other instead of failing half-way when both want to write. Migrations become transactions as well, which SQLite
 * can and Kysely's dialect does not ask it for: one that breaks off leaves nothing behind. A statement keeps the plan
 * that it was prepared with.
 */
export function tunedSqlite(dialect: Dialect): Dialect {
  return {
    createAdapter: () => tunedAdapter(dialect.createAdapter()),
    createQueryCompiler: () => new SteadyPlans(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createDriver: () => changed(dialect.createDriver(), { beginTransaction: beginImmediate }),
  };
}

const tunedAdapters = new WeakMap<DialectAdapter, DialectAdapter>();

/** One for each: prepared queries are kept by it, so dialects that share an adapter share those. */
function tunedAdapter(adapter: DialectAdapter): DialectAdapter {
  const tuned = tunedAdapters.get(adapter) ?? changed(adapter, { supportsTransactionalDdl: true });
  tunedAdapters.set(adapter, tuned);
  return tuned;
}

const beginImmediate: Driver["beginTransaction"] = async (connection) => {
  await connection.executeQuery(CompiledQuery.raw("begin immediate"));
};

/**
 * Writes `+?` where a value comes. SQLite built with `ENABLE_STAT4` takes a bare `?` in a condition for a hint at how
 * much will be found, and plans a query with `ORDER BY` again at each run in case the hint has changed. That costs three
 * times what finding a ticket's history does; the plan is always the same.
 */
class SteadyPlans extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return "+?";
  }
}

/** The object with other members in place of some of its own. */
function changed<T extends object>(object: T, changes: Partial<T>): T {
  return new Proxy(object, {
    get(target, name) {
      if (name in changes) return Reflect.get(changes, name);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
