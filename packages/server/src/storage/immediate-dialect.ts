import { CompiledQuery, type Dialect, type Driver } from "kysely";

/**
 * Makes every transaction of a SQLite dialect `BEGIN IMMEDIATE`: it takes the write lock at once, so that two processes
 * on one file wait for each other instead of failing half-way when both want to write. Migrations become transactions
 * as well, which SQLite can and Kysely's dialect does not ask it for: one that breaks off leaves nothing behind.
 */
export function immediateDialect(dialect: Dialect): Dialect {
  return {
    createAdapter: () => changed(dialect.createAdapter(), { supportsTransactionalDdl: true }),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createDriver: () => changed(dialect.createDriver(), { beginTransaction: beginImmediate }),
  };
}

const beginImmediate: Driver["beginTransaction"] = async (connection) => {
  await connection.executeQuery(CompiledQuery.raw("begin immediate"));
};

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
