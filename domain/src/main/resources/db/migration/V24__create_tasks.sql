create table task (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid,
  stage_change_id uuid,
  follows_id uuid,
  kind text not null,
  title text not null,
  due_on date,
  recurrence text,
  completed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_task primary key (candidate_id, id),
  constraint uq_task_stage_change unique (candidate_id, stage_change_id),
  constraint uq_task_follows unique (candidate_id, follows_id),
  constraint fk_task_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_task_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint fk_task_stage_change foreign key (candidate_id, stage_change_id) references stage_change (candidate_id, id) on delete set null (stage_change_id),
  constraint fk_task_follows foreign key (candidate_id, follows_id) references task (candidate_id, id) on delete set null (follows_id),
  constraint ck_task_kind check (kind in ('TODO', 'FOLLOW_UP', 'PREPARATION'))
);

create index ix_task_application on task (candidate_id, application_id);
create index ix_task_due_on on task (candidate_id, due_on, id) where completed_at is null;

call protect_by_candidate('task');
