create table interview (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  round integer,
  type text not null,
  title text,
  format text,
  starts_at timestamptz not null,
  starts_at_local text not null,
  time_zone text not null,
  ends_at timestamptz not null,
  location text,
  outcome text not null,
  preparation text,
  sequence integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_interview primary key (candidate_id, id),
  constraint fk_interview_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_interview_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint ck_interview_type check (type in ('RECRUITER_SCREEN', 'HIRING_MANAGER', 'CODING', 'SYSTEM_DESIGN', 'OPERATING_SYSTEMS', 'DEBUGGING', 'CODE_DESIGN', 'BEHAVIORAL', 'TAKE_HOME', 'PAIRING', 'PANEL', 'OTHER')),
  constraint ck_interview_format check (format in ('PHONE', 'VIDEO', 'ONSITE', 'TAKE_HOME', 'OTHER')),
  constraint ck_interview_outcome check (outcome in ('SCHEDULED', 'HELD', 'PASSED', 'FAILED', 'CANCELLED', 'NO_SHOW')),
  constraint ck_interview_ends_at check (ends_at > starts_at)
);

create index ix_interview_application on interview (candidate_id, application_id, starts_at);
create index ix_interview_starts_at on interview (candidate_id, starts_at, id);

call protect_by_candidate('interview');
