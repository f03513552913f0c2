create table stage (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  slug text not null,
  name text not null,
  kind text not null,
  position integer not null,
  constraint pk_stage primary key (candidate_id, id),
  constraint uq_stage_slug unique (candidate_id, slug),
  constraint uq_stage_position unique (candidate_id, position) deferrable initially deferred,
  constraint fk_stage_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_stage_kind check (kind in ('SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'))
);

call protect_by_candidate('stage');
