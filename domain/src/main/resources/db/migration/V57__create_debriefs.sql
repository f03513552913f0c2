create table debrief (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  interview_id uuid not null,
  held_at timestamptz not null,
  summary text,
  next_step text,
  promised text,
  rating integer,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_debrief primary key (candidate_id, id),
  constraint uq_debrief_interview unique (candidate_id, interview_id),
  constraint fk_debrief_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_debrief_interview foreign key (candidate_id, interview_id) references interview (candidate_id, id) on delete cascade,
  constraint ck_debrief_rating check (rating between 1 and 5)
);

call protect_by_candidate('debrief');
