create table question (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  text text not null,
  text_key text not null,
  competency text,
  confidence integer,
  answer text,
  better text,
  due_at timestamptz,
  memory_state text,
  memory_step integer,
  stability double precision,
  difficulty double precision,
  reviewed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_question primary key (candidate_id, id),
  constraint fk_question_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_question_confidence check (confidence between 0 and 5),
  constraint ck_question_memory_state check (memory_state in ('LEARNING', 'REVIEW', 'RELEARNING')),
  constraint ck_question_memory check (num_nonnulls(memory_state, memory_step, stability, difficulty, reviewed_at) in (0, 5))
);

create index ix_question_created_at on question (candidate_id, created_at desc, id desc);
create index ix_question_text_key on question (candidate_id, md5(text_key));
create index ix_question_due_at on question (candidate_id, due_at, id) where due_at is not null;

create table review (
  candidate_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  rating text not null,
  reviewed_at timestamptz not null,
  due_at timestamptz not null,
  constraint pk_review primary key (candidate_id, id),
  constraint fk_review_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_review_question foreign key (candidate_id, question_id) references question (candidate_id, id) on delete cascade,
  constraint ck_review_rating check (rating in ('AGAIN', 'HARD', 'GOOD', 'EASY'))
);

create index ix_review_question on review (candidate_id, question_id, reviewed_at desc, id desc);

call protect_by_candidate('question');
call protect_by_candidate('review');
