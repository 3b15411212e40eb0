-- The catalogue guard: one row per offence against the walls; must answer none. Run as superuser.
with
t as ( -- every table and partition of the organisations
  select c.oid, c.relname, c.relrowsecurity as rls, c.relforcerowsecurity as forced, c.relowner,
         a.attnum as tcol, a.attnotnull as tnn,
         coalesce(obj_description(c.oid, 'pg_class'), '') like 'health:%' as health
  from pg_class c
  left join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
  where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')),
global(relname) as (select null::name where false), -- tables of app without a tenant: none, and may only ever shrink
shared_with_platform(relname, policy) as (values ('scheduled_task'::name, 'scheduler'::name)), -- model: jobs
open_to_app(relname, attname) as ( -- what the runtime role may read of schema platform
  values ('organisation'::name, 'id'::name), ('organisation', 'slug'), ('organisation', 'name'),
         ('organisation', 'zone'), ('organisation', 'state')),
offence(kind, object) as (
  select 'NO_TENANT_COLUMN', relname from t where tcol is null and relname not in (select relname from global)
  union all
  select 'TENANT_NULLABLE', relname from t where tcol is not null and not tnn
  union all
  select 'RLS_OFF', relname from t where tcol is not null and not rls
  union all
  select 'RLS_NOT_FORCED', relname from t where tcol is not null and not forced
  union all
  select 'POLICY_SHAPE', relname from t where tcol is not null and not exists (
    select 1 from pg_policy p
    where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive and p.polroles = '{0}'
      and pg_get_expr(p.polqual, p.polrelid) = '(tenant_id = ( SELECT app.current_tenant() AS current_tenant))'
      and pg_get_expr(p.polwithcheck, p.polrelid) = pg_get_expr(p.polqual, p.polrelid))
  union all
  select 'EXTRA_PERMISSIVE_POLICY', relname from t where (
    select count(*) from pg_policy p
    where p.polrelid = t.oid and p.polpermissive
      and not exists (select 1 from shared_with_platform s where s.relname = t.relname and s.policy = p.polname
                      and p.polroles = array['app_platform'::regrole::oid])) > 1
  union all
  select 'HEALTH_WITHOUT_ACTOR_POLICY', relname from t where health and not exists (
    select 1 from pg_policy p
    where p.polrelid = t.oid and p.polcmd = '*' and not p.polpermissive
      and p.polroles && array[0::oid, 'app_rw'::regrole::oid]
      and pg_get_expr(p.polqual, p.polrelid) like '%app.current_person()%'
      and pg_get_expr(p.polwithcheck, p.polrelid) like '%app.current_person()%')
  union all
  select 'SEALED_AGAINST_RENEWAL', t.relname || '.' || p.polname from t join pg_policy p on p.polrelid = t.oid
  where not p.polpermissive and p.polcmd in ('*', 'r', 'w')
    and exists (select 1 from pg_attribute a where a.attrelid = t.oid and col_description(t.oid, a.attnum) = 'sealed')
    and (pg_get_expr(p.polqual, p.polrelid) not like '%app.resealed()%'
      or pg_get_expr(p.polwithcheck, p.polrelid) not like '%app.resealed()%')
  union all
  select 'KEY_WITHOUT_TENANT', t.relname || '.' || i.relname
  from t join pg_index x on x.indrelid = t.oid and x.indisunique join pg_class i on i.oid = x.indexrelid
  where t.tcol is not null and not (t.tcol = any (x.indkey::int2[]))
  union all
  select 'EXCLUDE_WITHOUT_TENANT', t.relname || '.' || k.conname
  from t join pg_constraint k on k.conrelid = t.oid and k.contype = 'x'
  where t.tcol is not null and not (t.tcol = any (k.conkey))
  union all
  select 'FK_WITHOUT_TENANT', t.relname || '.' || k.conname
  from t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' join t r on r.oid = k.confrelid
  where t.tcol is not null and r.tcol is not null and not exists (
    select 1 from generate_subscripts(k.conkey, 1) s where k.conkey[s] = t.tcol and k.confkey[s] = r.tcol)
  union all
  select 'INDEX_NOT_TENANT_FIRST', t.relname || '.' || i.relname
  from t join pg_index x on x.indrelid = t.oid join pg_class i on i.oid = x.indexrelid
  join pg_am am on am.oid = i.relam
  where t.tcol is not null and am.amname = 'btree' and x.indkey[0] <> t.tcol
  union all
  select 'VIEW_NOT_INVOKER', c.relname from pg_class c
  where c.relnamespace = 'app'::regnamespace and c.relkind = 'v'
    and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1|yes)', false)
  union all
  select 'MATVIEW_READABLE', c.relname from pg_class c
  where c.relnamespace = 'app'::regnamespace and c.relkind = 'm' and has_table_privilege('app_rw', c.oid, 'select')
  union all
  select 'DEFINER_FUNCTION', p.proname from pg_proc p
  where p.pronamespace in ('app'::regnamespace, 'platform'::regnamespace) and p.prosecdef
    and (has_function_privilege('app_rw', p.oid, 'execute') or has_function_privilege('app_platform', p.oid, 'execute'))
    and p.proname not in ('current_tenant', 'current_actor', 'current_purpose', 'guest_needs')
  union all
  select 'RUNTIME_ROLE_TOO_STRONG', rolname from pg_roles
  where rolname in ('app_rw', 'app_platform')
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
      or exists (select 1 from pg_auth_members m where m.member = pg_roles.oid))
  union all
  select 'RUNTIME_ROLE_OWNS', c.relname from pg_class c
  where c.relnamespace in ('app'::regnamespace, 'platform'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm', 'S')
    and (pg_has_role('app_rw', c.relowner, 'member') or pg_has_role('app_platform', c.relowner, 'member'))
  union all
  select 'RUNTIME_ROLE_MAY_TRUNCATE', relname from t
  where has_table_privilege('app_rw', oid, 'truncate') or has_table_privilege('app_rw', oid, 'references')
     or has_table_privilege('app_rw', oid, 'trigger')
  union all
  select 'RUNTIME_ROLE_MAY_CREATE', nspname from pg_namespace
  where nspname !~ '^pg_temp'
    and (has_schema_privilege('app_rw', oid, 'create') or has_schema_privilege('app_platform', oid, 'create'))
  union all
  select 'TEMPORARY_TABLES', datname from pg_database
  where datname = current_database()
    and (has_database_privilege('app_rw', oid, 'temp') or has_database_privilege('app_platform', oid, 'temp'))
  union all
  select 'NOT_OWNED_BY_APP_OWNER', c.relname from pg_class c
  where c.relnamespace in ('app'::regnamespace, 'platform'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm', 'S')
    and c.relowner <> 'app_owner'::regrole
  union all
  select 'OWNER_TOO_STRONG', rolname from pg_roles
  where rolname = 'app_owner' and (rolsuper or rolbypassrls or rolcanlogin)
  union all
  select 'STALE_GLOBAL_LIST', relname from global
  where not exists (select 1 from t where t.relname = global.relname and tcol is null)
  union all
  select 'PLATFORM_ROLE_IN_APP', relname from t
  where relname not in (select relname from shared_with_platform)
    and has_any_column_privilege('app_platform', oid, 'select, insert, update, references')
  union all
  select 'RUNTIME_ROLE_IN_PLATFORM', c.relname || '.' || a.attname
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    and (has_column_privilege('app_rw', c.oid, a.attnum, 'insert, update, references')
      or has_table_privilege('app_rw', c.oid, 'delete')
      or (has_column_privilege('app_rw', c.oid, a.attnum, 'select')
          and not exists (select 1 from open_to_app o where o.relname = c.relname and o.attname = a.attname)))
  union all
  select 'CONTEXT_KEY_READABLE', rolname from pg_roles
  where rolname in ('app_rw', 'app_platform', 'app_backup')
    and (has_schema_privilege(oid, 'app_private', 'usage') or has_any_column_privilege(oid, 'app_private.ctx_key', 'select'))
  union all
  select 'STATEMENTS_VISIBLE', p.proname from pg_proc p
  where p.proname in ('pg_stat_get_activity', 'pg_stat_get_backend_activity')
    and has_function_privilege('app_rw', p.oid, 'execute'))
select kind, object from offence order by kind, object
