create table asking (
  candidate_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  interview_id uuid not null,
  position integer not null,
  confidence integer,
  better text,
  introduced boolean not null,
  constraint pk_asking primary key (candidate_id, id),
  constraint uq_asking_interview_question unique (candidate_id, interview_id, question_id),
  constraint fk_asking_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_asking_question foreign key (candidate_id, question_id) references question (candidate_id, id) on delete cascade,
  constraint fk_asking_interview foreign key (candidate_id, interview_id) references interview (candidate_id, id) on delete cascade,
  constraint ck_asking_confidence check (confidence between 0 and 5)
);

create index ix_asking_question on asking (candidate_id, question_id);

call protect_by_candidate('asking');
