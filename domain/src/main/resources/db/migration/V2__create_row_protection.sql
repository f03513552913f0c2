-- Every owned table is put behind its candidate by one call. The setting is made when a connection is taken for a request;
-- without it there is no candidate and so no row.
create procedure protect_by_candidate(owned_table regclass)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', owned_table);
  execute format(
    'create policy own_rows_only on %s using (candidate_id = nullif(current_setting(''groundwork.candidate_id'', true), '''')::uuid)'
    ' with check (candidate_id = nullif(current_setting(''groundwork.candidate_id'', true), '''')::uuid)', owned_table);
  execute format('grant select, insert, update, delete on %s to groundwork_app', owned_table);
end
$$;
