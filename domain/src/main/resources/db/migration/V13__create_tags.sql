create table tag (
  candidate_id uuid not null,
  id uuid not null,
  name text not null,
  name_key text not null,
  constraint pk_tag primary key (candidate_id, id),
  constraint uq_tag_name_key unique (candidate_id, name_key),
  constraint fk_tag_candidate foreign key (candidate_id) references candidate (id) on delete cascade
);

create table tagging (
  candidate_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  tag_id uuid not null,
  constraint pk_tagging primary key (candidate_id, id),
  constraint uq_tagging_application_tag unique (candidate_id, application_id, tag_id),
  constraint fk_tagging_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_tagging_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint fk_tagging_tag foreign key (candidate_id, tag_id) references tag (candidate_id, id) on delete cascade
);

create index ix_tagging_tag on tagging (candidate_id, tag_id);

call protect_by_candidate('tag');
call protect_by_candidate('tagging');
