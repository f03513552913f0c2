create table note (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid,
  company_id uuid,
  contact_id uuid,
  text text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_note primary key (candidate_id, id),
  constraint fk_note_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_note_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint fk_note_company foreign key (candidate_id, company_id) references company (candidate_id, id) on delete cascade,
  constraint fk_note_contact foreign key (candidate_id, contact_id) references contact (candidate_id, id) on delete cascade,
  constraint ck_note_subject check (num_nonnulls(application_id, company_id, contact_id) = 1)
);

create index ix_note_created_at on note (candidate_id, created_at desc, id desc);
create index ix_note_application on note (candidate_id, application_id, created_at desc) where application_id is not null;
create index ix_note_company on note (candidate_id, company_id, created_at desc) where company_id is not null;
create index ix_note_contact on note (candidate_id, contact_id, created_at desc) where contact_id is not null;

call protect_by_candidate('note');
