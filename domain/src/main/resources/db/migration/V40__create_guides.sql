create table guide (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  slug text not null,
  content jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_guide primary key (candidate_id, id),
  constraint uq_guide_slug unique (candidate_id, slug),
  constraint fk_guide_candidate foreign key (candidate_id) references candidate (id) on delete cascade
);

call protect_by_candidate('guide');
