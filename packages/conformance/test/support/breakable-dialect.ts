import type { DatabaseConnection, Dialect, Driver } from "kysely";

/** A dialect whose queries fail when they are told to. */
export interface BreakableDialect {
  readonly dialect: Dialect;
  /** Every query fails like this from now on; null mends it. */
  failWith(error: Error | null): void;
}

export function breakableDialect(dialect: Dialect): BreakableDialect {
  let fault: Error | null = null;
  const check = (): void => {
    if (fault !== null) throw fault;
  };
  return {
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => breakableDriver(dialect.createDriver(), check),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
    failWith: (error) => {
      fault = error;
    },
  };
}

/** Hands out connections that check before each query, and gives the driver back its own. */
function breakableDriver(inner: Driver, check: () => void): Driver {
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const own = (connection: DatabaseConnection): DatabaseConnection => originals.get(connection) ?? connection;
  return {
    init: () => inner.init(),
    async acquireConnection() {
      const connection = await inner.acquireConnection();
      const outer = breakableConnection(connection, check);
      originals.set(outer, connection);
      return outer;
    },
    beginTransaction: (connection, settings) => inner.beginTransaction(own(connection), settings),
    commitTransaction: (connection) => inner.commitTransaction(own(connection)),
    rollbackTransaction: (connection) => inner.rollbackTransaction(own(connection)),
    releaseConnection: (connection) => inner.releaseConnection(own(connection)),
    destroy: () => inner.destroy(),
  };
}

function breakableConnection(connection: DatabaseConnection, check: () => void): DatabaseConnection {
  return {
    executeQuery: async (query, ...rest) => {
      check();
      return await connection.executeQuery(query, ...rest);
    },
    streamQuery: (...parameters) => connection.streamQuery(...parameters),
  };
}
