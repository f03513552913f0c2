create table stage_change (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  stage_id uuid not null,
  entered_at timestamptz not null,
  note text,
  made_by_creation boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_stage_change primary key (candidate_id, id),
  constraint fk_stage_change_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_stage_change_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint fk_stage_change_stage foreign key (candidate_id, stage_id) references stage (candidate_id, id)
);

create index ix_stage_change_application on stage_change (candidate_id, application_id, entered_at desc);
create index ix_stage_change_stage on stage_change (candidate_id, stage_id);

call protect_by_candidate('stage_change');
