create table involvement (
  candidate_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  contact_id uuid not null,
  part text not null,
  created_at timestamptz not null,
  constraint pk_involvement primary key (candidate_id, id),
  constraint uq_involvement_application_contact_part unique (candidate_id, application_id, contact_id, part),
  constraint fk_involvement_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_involvement_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint fk_involvement_contact foreign key (candidate_id, contact_id) references contact (candidate_id, id) on delete cascade,
  constraint ck_involvement_part check (part in ('RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER', 'REFERRER', 'OTHER'))
);

create index ix_involvement_contact on involvement (candidate_id, contact_id);

call protect_by_candidate('involvement');
