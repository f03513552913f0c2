create table timeline_entry (
  candidate_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  at timestamptz not null,
  type text not null,
  detail text,
  subject_type text not null,
  subject_id uuid not null,
  constraint pk_timeline_entry primary key (candidate_id, id),
  constraint fk_timeline_entry_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_timeline_entry_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade
);

create index ix_timeline_entry_application on timeline_entry (candidate_id, application_id, at desc, id desc);
create index ix_timeline_entry_subject on timeline_entry (candidate_id, subject_id);

call protect_by_candidate('timeline_entry');
