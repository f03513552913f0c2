package dev.groundwork.domain.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that make the tables of a database as they are, read from PostgreSQL's catalog.
 *
 * <p>Two databases with the same statements have the same schema. Whatever is not known here is refused, so that nothing
 * is left out in silence.
 */
final class SchemaScript {

    private static final String SCHEMA = "current_schema()::regnamespace";

    /** What belongs to an extension comes and goes with it. */
    private static final String OURS =
            " not exists (select from pg_depend d where d.classid = '%s'::regclass and d.objid = %s.oid and d.deptype = 'e')";

    private static final String UNKNOWN = """
            select 'relation ' || relname from pg_class c where relnamespace = %1$s and %2$s
              and (relkind not in ('r', 'i', 't') or relispartition or reloptions is not null)
            union all
            select 'type ' || typname from pg_type t where typnamespace = %1$s and %3$s
              and typtype <> 'b' and not exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'r')
            union all select 'rule ' || rulename from pg_rewrite r join pg_class c on c.oid = ev_class where relnamespace = %1$s
            union all select 'statistics ' || stxname from pg_statistic_ext
            union all select 'event trigger ' || evtname from pg_event_trigger
            union all select 'heir ' || inhrelid::regclass from pg_inherits
            union all
            select 'comment on ' || objoid from pg_description join pg_class c on c.oid = objoid where relnamespace = %1$s
            union all
            select 'column ' || attrelid::regclass || '.' || attname from pg_attribute a join pg_class c on c.oid = attrelid
            where relnamespace = %1$s and relkind = 'r' and (attidentity <> '' or attacl is not null or attgenerated = 'v')
            union all select 'function ' || proname from pg_proc p where pronamespace = %1$s and %4$s and proacl is not null
            """.formatted(
            SCHEMA, OURS.formatted("pg_class", "c"), OURS.formatted("pg_type", "t"), OURS.formatted("pg_proc", "p"));

    private static final List<String> QUERIES = List.of(
            "select 'create extension if not exists ' || quote_ident(extname) from pg_extension where extname <> 'plpgsql'"
                    + " order by 1",
            "select pg_get_functiondef(p.oid) from pg_proc p where pronamespace = " + SCHEMA + " and "
                    + OURS.formatted("pg_proc", "p") + " order by proname, 1",
            """
            select 'create table ' || c.oid::regclass || ' (' || chr(10) || string_agg('  ' || quote_ident(attname) || ' '
                || format_type(atttypid, atttypmod)
                || case when attcollation not in (0, t.typcollation) then ' collate ' || attcollation::regcollation else '' end
                || case when attgenerated = 's' then ' generated always as (' || pg_get_expr(adbin, adrelid) || ') stored'
                     else coalesce(' default ' || pg_get_expr(adbin, adrelid), '') end
                || case when attnotnull then ' not null' else '' end, ',' || chr(10) order by attnum) || chr(10) || ')'
            from pg_class c join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped
            join pg_type t on t.oid = atttypid left join pg_attrdef on adrelid = c.oid and adnum = attnum
            where relnamespace = %s and relkind = 'r' group by c.oid, relname order by relname
            """.formatted(SCHEMA),
            """
            select format('alter table %%s alter column %%I set storage %%s', attrelid::regclass, attname,
                case attstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end)
            from pg_attribute a join pg_class c on c.oid = attrelid join pg_type t on t.oid = atttypid
            where relnamespace = %s and relkind = 'r' and attnum > 0 and not attisdropped and attstorage <> typstorage
            order by relname, attname
            """.formatted(SCHEMA),
            // Of the constraints those first that others refer to; columns say themselves that they are not null.
            """
            select format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(f.oid))
            from pg_constraint f join pg_class c on c.oid = conrelid where relnamespace = %s and contype <> 'n'
              and contype <> 't' order by contype = 'f', relname, conname
            """.formatted(SCHEMA),
            """
            select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = indrelid
            where relnamespace = %s and relkind = 'r'
              and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
            order by relname, 1
            """.formatted(SCHEMA),
            """
            select pg_get_triggerdef(g.oid) from pg_trigger g join pg_class c on c.oid = tgrelid
            where relnamespace = %s and not tgisinternal order by relname, tgname
            """.formatted(SCHEMA),
            """
            select format('alter table %%s %%s row level security, %%s row level security', c.oid::regclass,
                case when relrowsecurity then 'enable' else 'disable' end,
                case when relforcerowsecurity then 'force' else 'no force' end)
            from pg_class c where relnamespace = %s and relkind = 'r' and (relrowsecurity or relforcerowsecurity)
            order by relname
            """.formatted(SCHEMA),
            """
            select format('create policy %%I on %%s as %%s for %%s to %%s', polname, polrelid::regclass,
                case when polpermissive then 'permissive' else 'restrictive' end,
                case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
                (select string_agg(case when r = 0 then 'public' else r::regrole::text end, ', ') from unnest(polroles) r))
                || coalesce(' using (' || pg_get_expr(polqual, polrelid) || ')', '')
                || coalesce(' with check (' || pg_get_expr(polwithcheck, polrelid) || ')', '')
            from pg_policy p join pg_class c on c.oid = polrelid where relnamespace = %s order by relname, polname
            """.formatted(SCHEMA),
            """
            select format('grant %%s on %%s to %%s', string_agg(lower(privilege_type), ', ' order by privilege_type),
                c.oid::regclass, case when grantee = 0 then 'public' else grantee::regrole::text end)
            from pg_class c, aclexplode(relacl) where relnamespace = %s and relkind = 'r' and grantee <> relowner
            group by c.oid, relname, grantee order by relname, grantee
            """.formatted(SCHEMA));

    private SchemaScript() {}

    /**
     * The statements in the order in which an empty database takes them.
     *
     * @throws IllegalStateException when the schema has something that they would leave out
     */
    static List<String> of(Connection connection) throws SQLException {
        List<String> unknown = ask(UNKNOWN, connection);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("SchemaScript has no statements for: " + String.join(", ", unknown));
        }
        List<String> statements = new ArrayList<>();
        for (String query : QUERIES) {
            statements.addAll(ask(query, connection));
        }
        return statements;
    }

    static List<String> ask(String query, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
