import { afterEach, expect, it } from "vitest";
import { sqliteEngine } from "./engine.ts";
import { MemoryDatabase } from "./memory-database.ts";

const engine = await sqliteEngine();
const opened: MemoryDatabase[] = [];
const open = (image?: Uint8Array): MemoryDatabase => {
  const database = new MemoryDatabase(engine, image);
  opened.push(database);
  return database;
};
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

it("reads what was written, whole numbers above 32 bits and nulls included", () => {
  const database = open();
  database.run("create table t (a integer, b text, c real)");
  const insert = database.prepare("insert into t values (?, ?, ?)");
  expect(insert.reader).toBe(false);
  expect(insert.run([2 ** 40, "é", 0.5])).toEqual({ changes: 1, lastInsertRowid: 1n });
  expect(insert.run([-1, null, null])).toEqual({ changes: 1, lastInsertRowid: 2n });
  expect(database.prepare("select a, b, c from t order by rowid").all([])).toEqual([
    { a: 2 ** 40, b: "é", c: 0.5 },
    { a: -1, b: null, c: null },
  ]);
});

it("answers rows of statements that return, and says what was wrong with one", () => {
  const database = open();
  database.run("create table t (a integer primary key)");
  const returning = database.prepare("insert into t values (?) returning a");
  expect(returning.reader).toBe(true);
  expect(returning.all([7])).toEqual([{ a: 7 }]);
  expect(() => returning.all([7])).toThrow("UNIQUE constraint failed: t.a");
  expect(returning.all([8])).toEqual([{ a: 8 }]);
});

it("can be used again in the middle of its rows", () => {
  const statement = open().prepare("select 1 as n union select 2 union select 3");
  for (const row of statement.iterate([])) {
    expect(row).toEqual({ n: 1 });
    break;
  }
  expect(statement.all([])).toHaveLength(3);
});

it("starts from an image, which stays as it was, and holds foreign keys", () => {
  const first = open();
  first.run(
    "create table p (id integer primary key); create table c (p references p (id)); insert into p values (1)",
  );
  const image = first.image();
  const second = open(image);
  for (let id = 2; id < 5000; id += 1) second.prepare("insert into p values (?)").run([id]);
  expect(() => second.prepare("insert into c values (?)").run([9999])).toThrow(
    "FOREIGN KEY constraint failed",
  );
  expect(open(image).prepare("select count(*) as n from p").all([])).toEqual([{ n: 1 }]);
});

it("has full-text search, as the server's own SQLite has", () => {
  const database = open();
  database.run("create virtual table f using fts5(body); insert into f values ('a refund takes three days')");
  expect(database.prepare("select body from f where f match ?").all(["refund"])).toHaveLength(1);
});

it("takes nothing but the end of what was begun while it is lost", () => {
  const database = open();
  database.run("create table t (a integer)");
  database.prepare("begin").run([]);
  database.prepare("insert into t values (1)").run([]);
  const find = database.lose();
  expect(() => database.prepare("commit")).toThrow("There is no database: a fault of the mock.");
  database.prepare("rollback").run([]);
  expect(() => database.prepare("select a from t")).toThrow("There is no database: a fault of the mock.");
  find();
  expect(database.prepare("select a from t").all([])).toEqual([]);
});
