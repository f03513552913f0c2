create table statement (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  application_id uuid not null,
  topic text not null,
  text text not null,
  said_on date not null,
  said_to text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_statement primary key (candidate_id, id),
  constraint fk_statement_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_statement_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade,
  constraint ck_statement_topic check (topic in ('PAY', 'NOTICE', 'OTHER_OFFERS', 'PLACE', 'REASON', 'OTHER'))
);

create index ix_statement_said_on on statement (candidate_id, said_on desc, id desc);
create index ix_statement_application on statement (candidate_id, application_id, said_on desc, id desc);

call protect_by_candidate('statement');
