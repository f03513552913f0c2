-- Imports that go on while nobody waits for the answer.
create table import_run (
  candidate_id uuid not null,
  id uuid not null,
  state text not null,
  format text not null,
  dry_run boolean not null,
  partial boolean not null,
  content bytea,
  row_count integer not null,
  done_count integer not null,
  report text,
  failure text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_import_run primary key (candidate_id, id),
  constraint fk_import_run_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_import_run_state check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  constraint ck_import_run_content check (octet_length(content) <= 10485760)
);

create unique index uq_import_run_running on import_run (candidate_id) where state = 'RUNNING';

call protect_by_candidate('import_run');
