alter table stage
  add column created_at timestamptz not null default now(),
  add column updated_at timestamptz not null default now();

alter table timeline_entry
  add column version integer not null default 0,
  add column created_at timestamptz not null default now(),
  add column updated_at timestamptz not null default now();

-- The owner of the tables is bound by forced row-level security, too, and would see no row.
alter table stage no force row level security;
alter table timeline_entry no force row level security;

-- The stages everybody starts with are as old as the account, and an id begins with the time at which it was made.
update stage s set created_at = c.created_at, updated_at = c.created_at from candidate c where c.id = s.candidate_id;
update timeline_entry t set created_at = m.made_at, updated_at = m.made_at
from (
  select candidate_id, id,
    to_timestamp(('x' || lpad(left(replace(id::text, '-', ''), 12), 16, '0'))::bit(64)::bigint / 1000.0) as made_at
  from timeline_entry where substr(id::text, 15, 1) = '7'
) m
where m.candidate_id = t.candidate_id and m.id = t.id;

alter table stage force row level security;
alter table timeline_entry force row level security;
