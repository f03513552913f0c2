create table counter_question (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  audience text not null,
  text text not null,
  why text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_counter_question primary key (candidate_id, id),
  constraint fk_counter_question_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_counter_question_audience check (audience in ('RECRUITER', 'HIRING_MANAGER', 'ENGINEER', 'ANYBODY'))
);

create table counter_answer (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  counter_question_id uuid not null,
  company_id uuid not null,
  text text not null,
  answered_on date not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_counter_answer primary key (candidate_id, id),
  constraint uq_counter_answer_company unique (candidate_id, company_id, counter_question_id),
  constraint fk_counter_answer_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_counter_answer_counter_question foreign key (candidate_id, counter_question_id) references counter_question (candidate_id, id) on delete cascade,
  constraint fk_counter_answer_company foreign key (candidate_id, company_id) references company (candidate_id, id) on delete cascade
);

call protect_by_candidate('counter_question');
call protect_by_candidate('counter_answer');
