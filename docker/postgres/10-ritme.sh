#!/bin/bash
# Runs once, on the empty database of the postgres image: roles, database and passwords for Ritme.
set -euo pipefail

bootstrap=${RITME_BOOTSTRAP:-/bootstrap}
superuser=${POSTGRES_USER:-postgres}
sql() { psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$superuser" "$@"; }

sql --dbname postgres --file "$bootstrap/roles.sql"

# psql reads the passwords from the environment itself, so they stand in no command line.
sql --dbname postgres <<'SQL'
\getenv migrate RITME_MIGRATE_PASSWORD
\getenv rw RITME_RW_PASSWORD
\getenv platform RITME_PLATFORM_PASSWORD
\getenv backup RITME_BACKUP_PASSWORD
alter role app_migrate password :'migrate';
alter role app_rw password :'rw';
alter role app_platform password :'platform';
alter role app_backup password :'backup';
select 'create database ritme' where not exists (select from pg_database where datname = 'ritme') \gexec
SQL

sql --dbname ritme --file "$bootstrap/database.sql"
