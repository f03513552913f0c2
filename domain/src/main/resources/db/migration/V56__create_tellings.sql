create table telling (
  candidate_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  interview_id uuid not null,
  constraint pk_telling primary key (candidate_id, id),
  constraint uq_telling_interview_story unique (candidate_id, interview_id, story_id),
  constraint fk_telling_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_telling_story foreign key (candidate_id, story_id) references story (candidate_id, id) on delete cascade,
  constraint fk_telling_interview foreign key (candidate_id, interview_id) references interview (candidate_id, id) on delete cascade
);

create index ix_telling_story on telling (candidate_id, story_id);

call protect_by_candidate('telling');
