import { sql } from 'kysely';
import type { Db } from './database.ts';

/**
 * The tables as a person reads them, in SQL, the same from either database: columns in their order, then
 * constraints and indexes by name. `schema.sql` is this, and a test holds it against the migrations.
 */
export async function dumpSchema(db: Db): Promise<string> {
  const { rows: tables } = await sql<{ name: string; kind: string }>`
    select relname as name, case relpersistence when 'u' then 'unlogged table' else 'table' end as kind from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = 'public' and relkind = 'r' and relname not like 'kysely_%'
    order by relname`.execute(db);
  const parts: string[] = [];
  for (const { name, kind } of tables) parts.push(await dumpTable(db, name, kind));
  return parts.join('\n');
}

async function dumpTable(db: Db, table: string, kind: string): Promise<string> {
  const { rows: columns } = await sql<{ line: string }>`
    select concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
      case when attnotnull then 'not null' end,
      case when attidentity = 'a' then 'generated always as identity' end,
      'default ' || pg_get_expr(adbin, adrelid)) as line
    from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
    order by attnum`.execute(db);
  // Kind "n" is PostgreSQL 18's second note of the same "not null".
  const { rows: constraints } = await sql<{ line: string }>`
    select 'constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) as line
    from pg_constraint where conrelid = ${table}::regclass and contype <> 'n'
    order by contype = 'p' desc, conname collate "C"`.execute(db);
  const { rows: indexes } = await sql<{ line: string }>`
    select pg_get_indexdef(indexrelid) || ';' as line from pg_index
    join pg_class on pg_class.oid = indexrelid
    where indrelid = ${table}::regclass
      and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
    order by relname collate "C"`.execute(db);
  const inside = [...columns, ...constraints].map(({ line }) => `  ${line}`).join(',\n');
  const after = indexes.map(({ line }) => `${line}\n`).join('');
  return `create ${kind} ${table} (\n${inside}\n);\n${after}`;
}
