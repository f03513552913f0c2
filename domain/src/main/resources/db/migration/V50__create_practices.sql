create table practice (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  competency text not null,
  kind text not null,
  minutes integer not null,
  practised_at timestamptz not null,
  score_names text[] not null,
  score_values integer[] not null,
  note text,
  link text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_practice primary key (candidate_id, id),
  constraint fk_practice_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_practice_kind check (kind in ('PROBLEM', 'MOCK', 'DRILL', 'READING', 'LAB')),
  constraint ck_practice_minutes check (minutes between 1 and 1440),
  constraint ck_practice_scores check (cardinality(score_names) = cardinality(score_values))
);

create index ix_practice_practised_at on practice (candidate_id, practised_at desc, id desc);

-- What is being practised now: at most one thing, so that it survives whatever becomes of the page.
create table practice_timer (
  candidate_id uuid not null,
  id uuid not null,
  competency text not null,
  kind text not null,
  started_at timestamptz not null,
  constraint pk_practice_timer primary key (candidate_id, id),
  constraint uq_practice_timer unique (candidate_id),
  constraint fk_practice_timer_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_practice_timer_kind check (kind in ('PROBLEM', 'MOCK', 'DRILL', 'READING', 'LAB'))
);

call protect_by_candidate('practice');
call protect_by_candidate('practice_timer');
