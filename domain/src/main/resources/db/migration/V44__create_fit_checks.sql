create table fit_check (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  guide text not null,
  statements text[] not null,
  answers text[] not null,
  honest_answer text,
  score integer,
  verdict text,
  deciding text[] not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_fit_check primary key (candidate_id, id),
  constraint uq_fit_check_application unique (candidate_id, application_id),
  constraint fk_fit_check_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_fit_check_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint ck_fit_check_score check (score between 0 and 100),
  constraint ck_fit_check_verdict check (verdict in ('STRONG', 'MIXED', 'WEAK'))
);

call protect_by_candidate('fit_check');
