create table checklist (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid,
  interview_id uuid,
  guide text,
  template text,
  made_for text,
  title text not null,
  removed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_checklist primary key (candidate_id, id),
  constraint fk_checklist_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_checklist_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint fk_checklist_interview foreign key (candidate_id, interview_id) references interview (candidate_id, id) on delete set null (interview_id)
);

create index ix_checklist_application on checklist (candidate_id, application_id);
create index ix_checklist_interview on checklist (candidate_id, interview_id);

call protect_by_candidate('checklist');
