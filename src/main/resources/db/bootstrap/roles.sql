-- The roles of a Ritme server, once per PostgreSQL server (15 to 18), as superuser; repeatable.
-- Passwords are set outside of this file: by Ritme itself (embedded), by the init script (docker), by you (your own server).
do $$
begin
  -- Owns every table and function, and signs in nowhere; row security is forced, so it binds the owner too.
  if to_regrole('app_owner') is null then
    create role app_owner nologin nobypassrls;
  end if;
  -- Liquibase only. Every session starts as app_owner, so whatever a migration makes belongs to app_owner;
  -- a backfill over all organisations uses "set local role app_migrate".
  if to_regrole('app_migrate') is null then
    create role app_migrate login bypassrls in role app_owner;
  end if;
  -- The running application: owns nothing, bypasses nothing.
  if to_regrole('app_rw') is null then
    create role app_rw login noinherit nobypassrls;
  end if;
  -- The running application, for what exists before an organisation is known (schema platform).
  if to_regrole('app_platform') is null then
    create role app_platform login noinherit nobypassrls;
  end if;
  -- pg_dump only: reads everything but the context key.
  if to_regrole('app_backup') is null then
    create role app_backup login bypassrls;
  end if;
end $$;

alter role app_migrate set role = 'app_owner';
