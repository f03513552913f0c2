create table job_application (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  company_id uuid not null,
  role text not null,
  stage_id uuid not null,
  stage_entered_at timestamptz not null,
  furthest_kind text not null,
  outcome text,
  closed_on date,
  outcome_reason text,
  posting_url text,
  location text,
  work_mode text,
  employment_type text,
  salary_min numeric(15, 2),
  salary_max numeric(15, 2),
  salary_currency text,
  salary_period text,
  salary_note text,
  source text,
  excitement integer,
  description text,
  notes text,
  applied_on date,
  follow_up_on date,
  deadline date,
  guide text,
  career_paths text[] not null default '{}',
  archived_at timestamptz,
  binned_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_job_application primary key (candidate_id, id),
  constraint fk_job_application_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_job_application_company foreign key (candidate_id, company_id) references company (candidate_id, id),
  constraint fk_job_application_stage foreign key (candidate_id, stage_id) references stage (candidate_id, id),
  constraint ck_job_application_furthest_kind check (furthest_kind in ('SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER')),
  constraint ck_job_application_outcome check (outcome in ('ACCEPTED', 'DECLINED', 'REJECTED', 'WITHDRAWN', 'GHOSTED', 'ROLE_CLOSED')),
  constraint ck_job_application_closed_on check ((outcome is null) = (closed_on is null)),
  constraint ck_job_application_work_mode check (work_mode in ('ONSITE', 'HYBRID', 'REMOTE')),
  constraint ck_job_application_employment_type check (employment_type in ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY')),
  constraint ck_job_application_salary_period check (salary_period in ('YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR')),
  constraint ck_job_application_salary check (salary_min <= salary_max),
  constraint ck_job_application_excitement check (excitement between 1 and 5)
);

create index ix_job_application_stage on job_application (candidate_id, stage_id, stage_entered_at desc, id);
create index ix_job_application_company on job_application (candidate_id, company_id);
create index ix_job_application_created_at on job_application (candidate_id, created_at desc, id);
create index ix_job_application_updated_at on job_application (candidate_id, updated_at desc, id);
create index ix_job_application_posting_url on job_application (candidate_id, posting_url) where posting_url is not null;

call protect_by_candidate('job_application');
