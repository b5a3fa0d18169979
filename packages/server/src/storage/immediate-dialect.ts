import { CompiledQuery, type Dialect, type Driver } from "kysely";

/**
 * Makes every transaction of a SQLite dialect `BEGIN IMMEDIATE`: it takes the write lock at once, so that two processes
 * on one file wait for each other instead of failing half-way when both want to write.
 */
export function immediateDialect(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createDriver: () => immediateDriver(dialect.createDriver()),
  };
}

function immediateDriver(driver: Driver): Driver {
  const begin: Driver["beginTransaction"] = async (connection) => {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  };
  return new Proxy(driver, {
    get(target, name) {
      if (name === "beginTransaction") return begin;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
