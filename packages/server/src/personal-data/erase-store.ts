import { type RawBuilder, sql } from "kysely";
import type { WriteContext } from "../context.ts";
import { matching, runNamed, type SlotOf, type Value, type Values, writeNamed } from "../storage/named.ts";
import type { Database } from "../storage/schema.ts";
import { personalData, type Subject } from "./rules-store.ts";

type Table = keyof Database;

/** A path and a rule, of whichever table. */
interface AnyPath {
  readonly column: string;
  readonly of?: Table;
  readonly when?: object;
}
interface AnyRule {
  readonly by: Readonly<Partial<Record<Subject, AnyPath>>>;
  readonly when?: object;
  readonly values?: object;
  readonly json?: readonly string[];
}

/** A rule of a table, for one kind of subject. */
interface Task {
  readonly table: Table;
  readonly subject: Subject;
  readonly path: AnyPath;
  readonly rule: AnyRule;
}

const rulesOf: Readonly<Record<Table, readonly AnyRule[]>> = personalData;
const tasks: readonly Task[] = (Object.keys(rulesOf) as Table[]).flatMap((table) =>
  rulesOf[table].flatMap((rule) =>
    (Object.entries(rule.by) as [Subject, AnyPath][]).map(([subject, path]) => ({
      table,
      subject,
      path,
      rule,
    })),
  ),
);

/** Erases what all tables hold of one session, ticket or customer; `redact` says what stays of JSON. */
export async function eraseRows(
  ctx: WriteContext,
  subject: Subject,
  id: string,
  redact: (value: unknown) => unknown,
): Promise<void> {
  for (const task of tasks.filter((one) => one.subject === subject)) {
    await setValues(ctx, task, id);
    for (const column of task.rule.json ?? []) await redactColumn(ctx, { ...task, column }, id, redact);
  }
}

async function setValues(ctx: WriteContext, task: Task, id: string): Promise<void> {
  const values: Values = { ...task.rule.values };
  const columns = Object.keys(values);
  if (columns.length === 0) return;
  await writeNamed(
    ctx.db,
    `erase ${nameOf(task)}`,
    { ...keyOf(ctx, task, id), ...prefixed("new", values) },
    (slot) => {
      const steps = columns.map((column) => {
        const known = sql.ref(column);
        return sql`${known} = case when ${known} is null then null else ${slot(`new_${column}`)} end`;
      });
      return sql`update ${sql.table(task.table)} set ${sql.join(steps)} where ${rowsOf(task, slot)}`;
    },
  );
}

/** Replaces each text that the column holds by what is left of it. */
async function redactColumn(
  ctx: WriteContext,
  task: Task & { readonly column: string },
  id: string,
  redact: (value: unknown) => unknown,
): Promise<void> {
  const column = sql.ref(task.column);
  const key = keyOf(ctx, task, id);
  const rows = await runNamed(ctx.db, `${task.column} in ${nameOf(task)}`, key, (slot) => {
    return sql`select distinct ${column} as text from ${sql.table(task.table)}
      where ${rowsOf(task, slot)} and ${column} is not null`;
  });
  for (const { text } of rows as { readonly text: string }[]) {
    const left = JSON.stringify(redact(JSON.parse(text)));
    if (left === text) continue;
    await writeNamed(ctx.db, `redact ${task.column} in ${nameOf(task)}`, { ...key, text, left }, (slot) => {
      return sql`update ${sql.table(task.table)} set ${column} = ${slot("left")}
        where ${rowsOf(task, slot)} and ${column} = ${slot("text")}`;
    });
  }
}

/** What makes the task's statements different from those of others. */
function nameOf({ table, subject, rule }: Task): string {
  return `${table} of a ${subject}, ${rulesOf[table].indexOf(rule)}`;
}

function keyOf(ctx: WriteContext, { path, subject, rule }: Task, id: string): Values {
  const kinds = { ...prefixed("way", kindsOn(path, subject)), ...prefixed("when", rule.when) };
  return { tenant_id: ctx.tenant, subject_id: id, ...kinds };
}

/** The condition that a row is the subject's, and one that the rule is for. */
function rowsOf({ path, subject, rule }: Task, slot: SlotOf): RawBuilder<unknown> {
  const kinds = Object.keys(rule.when ?? {});
  const only = kinds.length === 0 ? sql`` : sql`and ${matching(kinds, (name) => slot(`when_${name}`))}`;
  return sql`${belongs(path, subject, slot)} ${only}`;
}

function belongs(path: AnyPath, subject: Subject, slot: SlotOf): RawBuilder<unknown> {
  const kinds = Object.keys(path.when ?? {});
  const only = kinds.length === 0 ? sql`` : sql`and ${matching(kinds, (name) => slot(`way_${name}`))}`;
  const column = sql.ref(path.column);
  const own =
    path.of === undefined
      ? sql`${column} = ${slot("subject_id")}`
      : sql`${column} in (select id from ${sql.table(path.of)} where ${belongs(pathTo(path.of, subject), subject, slot)})`;
  return sql`tenant_id = ${slot("tenant_id")} and ${own} ${only}`;
}

/** All that the way to the subject asks of rows, its own table's and others'. */
function kindsOn(path: AnyPath, subject: Subject): object {
  const further = path.of === undefined ? {} : kindsOn(pathTo(path.of, subject), subject);
  return { ...further, ...path.when };
}

function pathTo(table: Table, subject: Subject): AnyPath {
  const path = rulesOf[table].map((rule) => rule.by[subject]).find((one) => one !== undefined);
  if (path !== undefined) return path;
  throw new TypeError(`personalData: nobody has said how rows of ${table} are found for a ${subject}.`);
}

function prefixed(prefix: string, columns: object | undefined): Values {
  const entries = Object.entries(columns ?? {}) as [string, Value][];
  return Object.fromEntries(entries.map(([name, value]) => [`${prefix}_${name}`, value]));
}
