-- One Ritme database, once per database (PostgreSQL 15 to 18), as superuser, after roles.sql; repeatable.
create extension if not exists btree_gist with schema public;

revoke all on schema public from public;

do $$
begin
  -- A temporary table could shadow a real one in a query that does not name its schema.
  execute format('revoke temporary on database %I from public', current_database());
  -- The signed context travels as a bound parameter; keep it out of the server's log.
  execute format('alter database %I set log_parameter_max_length = 0', current_database());
  execute format('alter database %I set log_parameter_max_length_on_error = 0', current_database());
end $$;

-- No session may read what another one is running.
revoke all on pg_catalog.pg_stat_activity from public;
revoke execute on function pg_catalog.pg_stat_get_activity(integer) from public;
revoke execute on function pg_catalog.pg_stat_get_backend_activity(integer) from public;

create schema if not exists app authorization app_owner;          -- the organisations' own tables, under row security
create schema if not exists platform authorization app_owner;     -- what exists before an organisation is known
create schema if not exists app_private authorization app_owner;  -- the context key; no grant to anybody
create schema if not exists app_meta authorization app_owner;     -- Liquibase's own tables

grant usage on schema app to app_rw, app_platform, app_backup;
grant usage on schema platform to app_platform, app_rw, app_backup;
grant usage on schema app_meta to app_backup;

alter default privileges for role app_owner in schema app grant select on tables to app_backup;
alter default privileges for role app_owner in schema app grant select on sequences to app_backup;
alter default privileges for role app_owner in schema platform grant select on tables to app_backup;
alter default privileges for role app_owner in schema platform grant select on sequences to app_backup;
alter default privileges for role app_owner in schema app_meta grant select on tables to app_backup;
alter default privileges for role app_owner in schema app_meta grant select on sequences to app_backup;
