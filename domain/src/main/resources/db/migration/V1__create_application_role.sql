-- The role the application works under owns no table, so that row-level security binds it and it cannot change the schema.
-- Roles belong to the whole server: another database of the same server may have made it already.
do $$
declare
  -- From 16 on, whoever creates a role is its member, but may not work under it until granted.
  privilege text := case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end;
begin
  if not exists (select from pg_roles where rolname = 'groundwork_app') then
    create role groundwork_app nologin noinherit;
  end if;
  if not pg_has_role(current_user, 'groundwork_app', privilege) then
    execute format('grant groundwork_app to %I', current_user);
  end if;
end
$$;
