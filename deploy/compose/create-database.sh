#!/bin/sh
# Run once by PostgreSQL's image: the user of Groundwork owns its database and may create roles, and is no superuser.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --set=password="$(cat /run/secrets/database-password)" <<'SQL'
create role groundwork login createrole password :'password';
create database groundwork owner groundwork;
SQL
