create table story (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  title text not null,
  situation text,
  task text,
  action text,
  result text,
  reflection text,
  competencies text[] not null,
  evidence_kinds text[] not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_story primary key (candidate_id, id),
  constraint fk_story_candidate foreign key (candidate_id) references candidate (id) on delete cascade
);

create index ix_story_created_at on story (candidate_id, created_at desc, id desc);

call protect_by_candidate('story');
