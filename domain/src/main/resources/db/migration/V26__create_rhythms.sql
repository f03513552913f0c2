create table rhythm (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  stage_kind text not null,
  days integer not null,
  title text not null,
  constraint pk_rhythm primary key (candidate_id, id),
  constraint uq_rhythm_stage_kind unique (candidate_id, stage_kind),
  constraint fk_rhythm_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_rhythm_stage_kind check (stage_kind in ('SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER')),
  constraint ck_rhythm_days check (days between 1 and 90)
);

-- Those who signed up before get what a new candidate starts with; ids are version 7 of RFC 9562.
insert into rhythm (candidate_id, id, version, stage_kind, days, title)
select candidate.id,
       encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
         placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid,
       0, usual.stage_kind, usual.days, usual.title
from candidate
cross join (values
  ('APPLIED', 7, 'Ask about the application'),
  ('SCREENING', 5, 'Ask about the next step'),
  ('INTERVIEWING', 4, 'Ask how the interview went'),
  ('OFFER', 2, 'Answer the offer')) usual (stage_kind, days, title);

alter table stage_change add column task_made boolean not null default false;

call protect_by_candidate('rhythm');
