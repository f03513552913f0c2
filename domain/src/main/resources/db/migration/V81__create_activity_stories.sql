create table activity_story (
  candidate_id uuid not null,
  id uuid not null,
  activity text not null,
  story_id uuid not null,
  created_at timestamptz not null,
  constraint pk_activity_story primary key (candidate_id, id),
  constraint uq_activity_story_activity unique (candidate_id, activity),
  constraint fk_activity_story_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_activity_story_story foreign key (candidate_id, story_id) references story (candidate_id, id) on delete cascade
);

create index ix_activity_story_story on activity_story (candidate_id, story_id);

call protect_by_candidate('activity_story');
