create table competency (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  slug text not null,
  name text not null,
  kind text not null,
  weight integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_competency primary key (candidate_id, id),
  constraint uq_competency_slug unique (candidate_id, slug),
  constraint fk_competency_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_competency_kind check (kind in ('FUNDAMENTAL', 'TOOL')),
  constraint ck_competency_weight check (weight between 1 and 5)
);

call protect_by_candidate('competency');
