-- Other calendars are told for a while that a round is gone; then nothing of it is left.
create table withdrawn_interview (
  candidate_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  name text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  time_zone text not null,
  sequence integer not null,
  created_at timestamptz not null,
  withdrawn_at timestamptz not null,
  constraint pk_withdrawn_interview primary key (candidate_id, id),
  constraint fk_withdrawn_interview_candidate foreign key (candidate_id) references candidate (id) on delete cascade
);

call protect_by_candidate('withdrawn_interview');
